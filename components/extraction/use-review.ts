import { useTranslations } from 'next-intl'
import { useCallback, useState } from 'react'
import { flushSync } from 'react-dom'
import { CORRECT, REJECT } from '@/lib/extraction/review/review-buttons'
import type { ReviewView, ShownQuestion } from '@/lib/extraction/review/review-view'
import { type FormTree, valueAt } from '@/lib/forms/tree'
import { focusOn } from './focus'
import { wordsOf } from './question-card'
import type { Same } from './same-note'
import type { Step } from './use-review-keys'

/** The card of what may be on file already stands before those of the proposals. */
export const SAME = 'same'
export const DRAFT_BUTTON = 'draft'

/** What is decided in a review, what is looked at, and what the single keys do with it. */
export function useReview({ questions, sameEvents }: ReviewView, tree: FormTree, touch: () => void) {
  const t = useTranslations('extraction.said')
  const f = useTranslations('extraction.field')
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(questions.map(({ key, preset }) => [key, valueAt(tree, `p.${key}.is`) || preset])),
  )
  const [same, setSame] = useState<Same>({
    event: valueAt(tree, 'same.event'),
    article: valueAt(tree, 'same.article'),
  })
  const [current, setCurrent] = useState<string | null>(null)
  const [said, setSaid] = useState('')

  const choose = useCallback(
    (key: string, value: string) => {
      setChosen((before) => ({ ...before, [key]: value }))
      touch()
    },
    [touch],
  )
  const chooseSame = useCallback(
    (next: Same) => {
      setSame(next)
      touch()
    },
    [touch],
  )

  const [first] = sameEvents
  const cards = [...(first ? [SAME] : []), ...questions.map(({ key }) => key)]

  function go(steps: number) {
    const place = current === null ? -1 : cards.indexOf(current)
    const next = cards[Math.max(0, place + steps)]
    focusOn(next === undefined ? DRAFT_BUTTON : `p-${next}`)
  }

  function act(step: Step) {
    if (step === 'next') return go(1)
    if (step === 'previous') return go(-1)
    if (step === 'end') return focusOn(DRAFT_BUTTON)
    const question = questions.find(({ key }) => key === current)
    if (current === SAME && first) return decideSame(step, first.id)
    // Nothing is decided unseen.
    if (!question) return go(1)
    return step === 'quote' ? goToQuote(question) : decide(step, question)
  }

  function decideSame(step: Step, event: string) {
    if (step !== 'accept' && step !== 'reject') return
    chooseSame({ ...same, event: step === 'accept' ? event : '' })
    setSaid(t(step === 'accept' ? 'same' : 'not-same'))
    go(1)
  }

  function decide(step: Exclude<Step, 'next' | 'previous' | 'end' | 'quote'>, question: ShownQuestion) {
    const { key, field, preset, options } = question
    const [main] = options
    if (!main) return
    const value = { accept: main.key, correct: CORRECT, reject: REJECT, undo: preset }[step]
    // What a correction is written in must be there before it can have the focus.
    flushSync(() => choose(key, value))
    setSaid(t(step, { field: f(field), value: wordsOf(main) }))
    if (step === 'correct') {
      const fields = `#p-${key} .fix :is(input:not([type="hidden"]), select, textarea)`
      const field = document.querySelector<HTMLElement>(fields)
      field?.focus()
      if (field instanceof HTMLInputElement) field.select()
    } else if (step !== 'undo') go(1)
  }

  function goToQuote({ key, options }: ShownQuestion) {
    const isInArticle = document.activeElement?.closest('.art') != null
    const option = options.find((one) => one.key === chosen[key]) ?? options[0]
    const number = option?.quotes[0]?.number
    focusOn(isInArticle || number === undefined ? `p-${key}` : `q${number}`)
  }

  return { chosen, choose, setChosen, same, chooseSame, current, look: setCurrent, said, setSaid, act }
}
