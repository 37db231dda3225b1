'use client'

import { useLocale, useTranslations } from 'next-intl'
import {
  type FormEvent,
  type KeyboardEvent,
  startTransition,
  useActionState,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { ErrorSummary } from '@/components/forms/error-summary'
import { FormStateProvider } from '@/components/forms/form-context'
import type { ReviewAction, ReviewAnswer } from '@/lib/extraction/review/review-answer'
import { AGAIN } from '@/lib/extraction/review/review-buttons'
import type { ReviewView } from '@/lib/extraction/review/review-view'
import { valueAt } from '@/lib/forms/tree'
import { say } from '@/lib/i18n/localized-text'
import { AcceptAll, type ShownLevel } from './accept-all'
import { ArticleSide } from './article-side'
import { focusOn } from './focus'
import { KeyLegend } from './key-legend'
import { QuestionList } from './question-list'
import { SameNote } from './same-note'
import { useKept } from './use-kept'
import { useLabels } from './use-labels'
import { DRAFT_BUTTON, SAME, useReview } from './use-review'
import { useReviewKeys } from './use-review-keys'
import { useSwitch } from './use-switch'

interface ReviewFormProps {
  view: ReviewView
  action: ReviewAction
  keep: ReviewAction
}

/**
 * The review of an article: what may be on file, the article, what is proposed of it, and the way to a draft. Complete
 * without script; with it single keys decide, and what is chosen is kept.
 */
export function ReviewForm({ view, action, keep }: ReviewFormProps) {
  const [answer, send, isSending] = useActionState(action, null)
  const at = answer?.extra?.at ?? null
  const { reading } = view
  useEffect(() => {
    // The button went with the lines as they were.
    if (at !== null && reading) focusOn(`l${at}`)
  }, [at, reading])
  // An article that was read anew has other proposals: nothing of the last ones stays in the fields.
  return <OneReview key={reading} {...{ view, answer, send, isSending, keep, at }} />
}

interface OneReviewProps extends Pick<ReviewFormProps, 'view' | 'keep'> {
  answer: ReviewAnswer
  send: (form: FormData) => void
  isSending: boolean
  at: number | null
}

const LEAST = {
  certain: ['certain'],
  probable: ['certain', 'probable'],
  all: ['certain', 'probable', 'possible'],
}

function OneReview({ view, answer, send, isSending, keep, at }: OneReviewProps) {
  const [t, locale] = [useTranslations('extraction'), useLocale()]
  const form = useRef<HTMLFormElement>(null)
  const summary = useRef<HTMLDivElement>(null)
  const [isOn, setIsOn] = useSwitch('reperes:keys')
  // Without script nothing here could follow what is chosen.
  const isScripted = isOn !== null
  const { isKept, touch, stop } = useKept(form, keep)
  const [first] = useState(view.tree)
  // What was refused stands in the fields, and is what the words of a refusal name.
  const tree = answer?.extra?.tree ?? first
  const { chosen, choose, same, chooseSame, current, look, said, setSaid, act } = useReview(view, tree, touch)
  useReviewKeys(isOn === true, act)
  const errors = useMemo(
    () =>
      Object.fromEntries(
        Object.entries(answer?.error ?? {}).flatMap(([name, codes]) => (codes ? [[name, codes]] : [])),
      ),
    [answer],
  )
  const labels = useLabels(errors, view.questions)
  useEffect(() => {
    if (answer?.status === 'error') summary.current?.focus()
  }, [answer])

  const { questions, sameEvents } = view
  const language = valueAt(tree, 'article.language')
  const looked = questions.find(({ key }) => key === current)
  const shown = looked?.options.find(({ key }) => key === chosen[looked.key]) ?? looked?.options[0]
  const accepted = questions.filter(({ key }) => chosen[key] !== 'reject').length
  const target = sameEvents.find(({ id }) => id === same.event)

  function acceptAll(level: ShownLevel) {
    const sure = questions.flatMap(({ key, options: [main] }) =>
      main && LEAST[level].includes(main.certainty) && chosen[key] === 'reject'
        ? [{ key, value: main.key }]
        : [],
    )
    for (const { key, value } of sure) choose(key, value)
    setSaid(t('all.done', { count: sure.length }))
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isSending) return
    stop()
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null
    const data = new FormData(event.currentTarget, submitter)
    startTransition(() => send(data))
  }

  function leaveField(event: KeyboardEvent<HTMLFormElement>) {
    const { target, key } = event
    if (event.defaultPrevented || !(target instanceof HTMLElement)) return
    const isEnter = key === 'Enter' && target instanceof HTMLInputElement
    // These keys end a correction, they do not send the form.
    if (isEnter) event.preventDefault()
    if ((isEnter || key === 'Escape') && current !== null && target.closest('.fix')) focusOn(`p-${current}`)
  }

  return (
    <FormStateProvider
      value={{
        type: 'event',
        tree,
        errors,
        choices: answer?.extra?.choices ?? {},
        made: null,
        changed: null,
        texts: [],
        labels,
        hints: {},
        change: () => undefined,
      }}
    >
      <form
        ref={form}
        action={send}
        onSubmit={submit}
        onInput={touch}
        onKeyDown={leaveField}
        noValidate
        aria-busy={isSending}
      >
        {/* Enter in a field presses the first button of a form: without script it must be one that only keeps. */}
        <button type="submit" className="vh" name={AGAIN} value="1" tabIndex={-1} aria-hidden="true">
          {t('article.again')}
        </button>
        <input type="hidden" name="extraction" value={view.id} />
        <input type="hidden" name="locale" value={locale} />
        <SameNote view={view} chosen={same} onChoose={chooseSame} onLook={() => look(SAME)} />
        <div className="work gap">
          <ArticleSide
            view={view}
            language={language}
            pointed={shown?.quotes.map(({ number }) => number) ?? []}
            at={at}
          />
          <div className="edform" id="proposals" tabIndex={-1}>
            <h2>{t('proposals')}</h2>
            {!isSending && <ErrorSummary box={summary} />}
            {isScripted && <KeyLegend isOn={isOn} onSwitch={setIsOn} />}
            <AcceptAll onAccept={acceptAll} />
            <QuestionList
              questions={questions}
              chosen={chosen}
              onChoose={choose}
              onLook={look}
              language={language}
            />
            <p className="s mut">{t('learns')}</p>
            <div className="bar">
              <button type="submit" className="btn" id={DRAFT_BUTTON} aria-disabled={isSending || undefined}>
                {isSending ? t('drafting') : t(isScripted && target ? 'add' : 'draft')}
              </button>
              {isScripted && (
                <p className="s">
                  {target
                    ? t('into', { title: say(target.title, locale)?.text ?? target.id })
                    : t('into-new')}
                  . {t('state', { accepted, rejected: questions.length - accepted })}.{' '}
                  {isKept === false && <b>{t('kept.browser')}</b>}
                  {isKept && <span className="mut">{t('kept.server')}</span>}
                </p>
              )}
            </div>
            <p className="vh" role="status">
              {said}
            </p>
          </div>
        </div>
      </form>
    </FormStateProvider>
  )
}
