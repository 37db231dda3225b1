'use client'

import { useTranslations } from 'next-intl'
import { useFormState } from '@/components/forms/form-context'
import { useError } from '@/components/forms/use-error'
import { intentValue } from '@/lib/forms/intents'
import { INTENT } from '@/lib/forms/meta'
import { idOf } from '@/lib/forms/tree'
import { useEvidenceDesk } from './evidence-desk'
import { hiddenFields, type QuoteRow } from './quote-row'
import { QuoteWords } from './quote-words'

interface QuoteItemProps {
  list: string
  place: number
  values: QuoteRow['values']
  /** Whether it has just been attached, without script. */
  isNew: boolean
  onRemove: () => void
}

/** One piece of evidence: its words under their number, or the article alone; the way to take it off. */
export function QuoteItem({ list, place, values, isNew, onRemove }: QuoteItemProps) {
  const t = useTranslations('entry')
  const sayError = useError()
  const { errors } = useFormState()
  const { quotes, texts, show } = useEvidenceDesk()
  const row = `${list}[${place}]`
  const number = quotes.find((quote) => quote.row === row)?.number
  const article = texts.find(({ id }) => id === values.article)
  const problems = Object.entries(errors).flatMap(([name, codes]) =>
    name.startsWith(`${row}.`) ? codes : [],
  )
  return (
    <li id={idOf(row)} tabIndex={-1}>
      <span id={idOf(`${row}.exact`)} />
      {values.exact ? (
        <QuoteWords
          exact={values.exact}
          number={number ?? null}
          lang={article?.language}
          isNew={isNew}
          onFollow={() => show(values.article ?? '')}
        />
      ) : (
        <span className="mk c">{t('noWords')}</span>
      )}
      {(texts.length > 1 || !values.exact) && (
        <cite lang={article?.language ?? undefined}>{article?.title ?? values.article}</cite>
      )}
      {values.stance === 'differs' && (
        <span>
          <span className="badge">{t('differs')}</span> {values.originalValue}
        </span>
      )}
      {problems.length > 0 && (
        <span className="err">{problems.map((code) => sayError(code, '')).join(' ')}</span>
      )}
      <button
        type="submit"
        className="x lnk"
        name={INTENT}
        value={intentValue({ type: 'remove', payload: { name: list, index: place } })}
        aria-label={
          number ? t('detachNumber', { number }) : t('detachArticle', { title: article?.title ?? '' })
        }
        formNoValidate
        onClick={(event) => {
          event.preventDefault()
          onRemove()
        }}
      >
        {t('detach')}
      </button>
      {hiddenFields(row, values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </li>
  )
}
