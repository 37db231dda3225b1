import { useTranslations } from 'next-intl'
import { QuoteWords } from '@/components/evidence/quote-words'
import { useFormState } from '@/components/forms/form-context'
import { ValueLines } from '@/components/history/value-lines'
import { CORRECT, REJECT } from '@/lib/extraction/review/review-buttons'
import type { ShownOption, ShownQuestion } from '@/lib/extraction/review/review-view'
import { recordHref } from '@/lib/records/filters'
import { Correction } from './correction'

interface QuestionCardProps {
  question: ShownQuestion
  /** What is decided: the key of an option, CORRECT or REJECT. */
  chosen: string
  onChoose: (value: string) => void
  onLook: () => void
  /** ISO 639-1, of the article. */
  language: string
}

/** A proposal and what becomes of it. Of several readings of one field the likeliest is the card's, the others stand below it. */
export function QuestionCard({ question, chosen, onChoose, onLook, language }: QuestionCardProps) {
  const t = useTranslations('extraction')
  const { errors } = useFormState()
  const { key, field, options } = question
  const [main, ...others] = options
  if (!main) return null
  const [id, name] = [`p-${key}`, `p.${key}`]
  const radio = (value: string, words: string, described?: string) => (
    <label>
      <input
        type="radio"
        name={`${name}.is`}
        value={value}
        checked={chosen === value}
        aria-describedby={described}
        onChange={() => onChoose(value)}
      />{' '}
      {words}
    </label>
  )
  const isWrong = Object.keys(errors).some((wrong) => wrong.startsWith(`${name}.`))
  const isOther = others.some((option) => option.key === chosen)
  const isNewPlace = options.some((option) => option.key === chosen && option.isUnknownPlace)
  return (
    <fieldset
      className="prop"
      id={id}
      tabIndex={-1}
      aria-label={t('legend', {
        field: t(`field.${field}`),
        value: wordsOf(main),
        certainty: t(`certainty.${main.certainty}`),
      })}
      onFocus={onLook}
    >
      <div className="val">
        <ValueLines lines={main.said} hrefOf={({ type, id: record }) => recordHref(type, record)} />
      </div>
      <Certainty option={main} />
      <div className="choice">
        {radio(main.key, t('accept'))}
        {radio(CORRECT, t('correct'))}
        {radio(REJECT, t('reject'))}
      </div>
      <Proof option={main} language={language} />
      {field === 'newActors' && chosen === main.key && <p className="s mut">{t('new-hint.actor')}</p>}
      <div className={isWrong ? 'fix on' : 'fix'}>
        <Correction field={field} name={`${name}.fix`} />
      </div>
      {others.length > 0 && (
        <details className="more others" open={isOther}>
          <summary>
            {t('others')}{' '}
            {others.some(({ isFromModel }) => isFromModel) && (
              <span className="badge warn">{t('model')}</span>
            )}
          </summary>
          {others.map((option) => (
            <div key={option.key} className="other">
              <span className="choice">{radio(option.key, wordsOf(option), `${id}-${option.key}`)}</span>
              <Certainty option={option} />
              <div id={`${id}-${option.key}`}>
                <Proof option={option} language={language} />
              </div>
            </div>
          ))}
        </details>
      )}
      {isNewPlace && <p className="s mut">{t('new-hint.place')}</p>}
    </fieldset>
  )
}

/** How sure a value is. */
function Certainty({ option: { certainty } }: { option: ShownOption }) {
  const t = useTranslations('extraction.certainty')
  return (
    <p className="sure">
      <span className={certainty === 'certain' ? 'badge' : 'badge doubt'}>{t(certainty)}</span>
    </p>
  )
}

/** Who proposes a value when it is not the base, the words that state it, and why it is proposed. */
function Proof({ option, language }: { option: ShownOption; language: string }) {
  const t = useTranslations('extraction')
  const { quotes, reason, isFromModel, isUnknownPlace } = option
  return (
    <div className="why">
      {isFromModel && <span className="badge warn">{t('model')}</span>}
      {isUnknownPlace && <span className="badge warn">{t('unknown-place')}</span>}
      {quotes.length === 0 ? (
        <p className="s mut">{reason ? t('no-quote-but', { reason }) : t('no-quote')}</p>
      ) : (
        <>
          <ul className="quotes">
            {quotes.map(({ number, exact }) => (
              <li key={number}>
                <QuoteWords exact={exact} number={number} lang={language} />
              </li>
            ))}
          </ul>
          {reason && <p className="s mut">{reason}</p>}
        </>
      )}
    </div>
  )
}

/** A proposed value in one line. */
export function wordsOf({ said }: Pick<ShownOption, 'said'>): string {
  return said.map(({ text }) => text).join(', ')
}
