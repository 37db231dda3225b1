'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { useFormState } from '@/components/forms/form-context'
import { useError } from '@/components/forms/use-error'
import { anchorQuote } from '@/lib/evidence/anchor'
import { ATTACH } from '@/lib/forms/meta'
import { idOf, valueAt } from '@/lib/forms/tree'
import { type NewEvidence, type Passage, useEvidenceDesk } from './evidence-desk'
import { PhraseOptions } from './phrase-options'
import { usePhrases } from './use-phrases'

/** Adds evidence to a fact: words of an article, or an article without its words, which may say something else. */
export function QuoteAdder({ list, adding }: { list: string; adding: string }) {
  const t = useTranslations('entry')
  const sayError = useError()
  const { tree, errors } = useFormState()
  const { texts, facts, nameFact, shown, attach, point } = useEvidenceDesk()
  const box = useRef<HTMLDetailsElement>(null)
  const [here, setHere] = useState<string | null>(null)
  const id = idOf(adding)
  const fact = facts.find((one) => one.list === list)
  const codes = Object.entries(errors).flatMap(([name, all]) => (name.startsWith(`${adding}.`) ? all : []))
  const problem = here ?? codes[0]
  const isPending =
    problem !== undefined || ['exact', 'article', 'originalValue'].some((part) => given(part) !== '')

  // The article that is open comes first: that is where the words were read.
  const sorted = [...texts].sort((one, other) => Number(other.id === shown) - Number(one.id === shown))
  const phrases = usePhrases(sorted, `${id}-exact`, finish)

  function given(part: string) {
    return valueAt(tree, `${adding}.${part}`)
  }
  function control(part: string) {
    return box.current?.querySelector<HTMLInputElement>(`[name="${CSS.escape(`${adding}.${part}`)}"]`)
  }
  function finish(passage: Passage | null) {
    const chosen = control('article')?.value ?? ''
    const words = control('exact')?.value.trim() ?? ''
    const among = chosen === '' ? sorted : sorted.filter((text) => text.id === chosen)
    const originalValue = control('originalValue')?.value.trim() ?? ''
    if (words === '' && chosen === '' && originalValue === '') return setHere('required')
    const evidence = evidenceOf(passage, words, among)
    if (typeof evidence === 'string') return setHere(evidence)
    const isOther = originalValue !== '' || control('differs')?.checked === true
    attach(list, { ...evidence, stance: isOther ? 'differs' : 'supports', originalValue })
    for (const part of ['exact', 'article', 'originalValue']) {
      const field = control(part)
      if (field) field.value = ''
    }
    const differs = control('differs')
    if (differs) differs.checked = false
    phrases.type('')
    point(null)
    setHere(null)
    if (box.current) box.current.open = false
    box.current?.querySelector('summary')?.focus()
  }

  return (
    <details
      className="addq"
      ref={box}
      open={isPending}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && currentTarget.contains(document.activeElement)) control('exact')?.focus()
        if (!currentTarget.open) point(null)
      }}
    >
      <summary>
        {t('add')} <span className="vh">{fact ? t('forFact', { fact: nameFact(fact) }) : ''}</span>
      </summary>
      <label className="xs" htmlFor={`${id}-exact`}>
        {t('words')}
      </label>
      {problem && (
        <span className="err" id={`${id}-err`}>
          {sayError(problem, '')}
        </span>
      )}
      <textarea
        id={`${id}-exact`}
        name={`${adding}.exact`}
        rows={2}
        defaultValue={given('exact')}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-err` : undefined}
        {...phrases.field}
      />
      <PhraseOptions {...phrases} onChoose={finish} />
      <button
        type="submit"
        className="btn sm alt2"
        name={ATTACH}
        value={adding}
        formNoValidate
        onClick={(event) => {
          event.preventDefault()
          finish(phrases.options[phrases.active] ?? null)
        }}
      >
        {t('attach')}
      </button>
      <details className="more" open={given('article') !== '' || given('originalValue') !== ''}>
        <summary>{t('otherwise')}</summary>
        <label className="xs" htmlFor={`${id}-article`}>
          {t('article')}
        </label>
        <select id={`${id}-article`} name={`${adding}.article`} defaultValue={given('article')}>
          <option value="">{t('whereFound')}</option>
          {texts.map((text) => (
            <option key={text.id} value={text.id} lang={text.language ?? undefined}>
              {text.title}
            </option>
          ))}
        </select>
        <label className="tick">
          <input
            type="checkbox"
            name={`${adding}.differs`}
            value="1"
            defaultChecked={given('differs') !== ''}
          />{' '}
          {t('saysOther')}
        </label>
        <label className="xs" htmlFor={`${id}-other`}>
          {t('originalValue')}
        </label>
        <input
          id={`${id}-other`}
          type="text"
          autoComplete="off"
          name={`${adding}.originalValue`}
          defaultValue={given('originalValue')}
        />
      </details>
    </details>
  )
}

/** What is attached, or a code of `forms.error`: as on the server, an article whose text is not kept is believed. */
function evidenceOf(
  passage: Passage | null,
  words: string,
  among: { id: string; text: string | null }[],
): NewEvidence | string {
  const [only] = among
  if (words !== '' && passage && among.some(({ id }) => id === passage.article)) {
    return { article: passage.article, ...passage.anchor }
  }
  if (only === undefined) return 'no-article'
  if (words === '') return among.length === 1 ? { article: only.id } : 'required'
  for (const { id, text } of words === '' ? [] : among) {
    const anchor = text === null ? null : anchorQuote(text, words)
    if (anchor) return { article: id, ...anchor }
  }
  const untold = among.find(({ text }) => text === null)
  return untold ? { article: untold.id, exact: words } : 'quote-not-found'
}
