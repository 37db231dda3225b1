import { useLocale, useTranslations } from 'next-intl'
import type { Candidate } from '@/lib/forms/answer'
import { hrefIn } from '@/lib/i18n/format'
import { type RecordType, WORD_OF } from '@/lib/records/types'

/** One of the two records as it was asked for, and which it may be when that names none or several. */
export interface Asked {
  text: string
  problem: 'none' | 'several' | null
  candidates: Candidate[]
}

interface PickRecordsProps {
  type: RecordType
  keep: Asked
  merge: Asked
  /** Said above, such as that both are the same record. */
  notice?: string
}

/** Asks which two records are to be one, by their names. */
export function PickRecords({ type, keep, merge, notice }: PickRecordsProps) {
  const [t, locale] = [useTranslations('merging.pick'), useLocale()]
  const asked = { keep, merge }
  return (
    <>
      <p className="lede">{t('lede')}</p>
      {notice && (
        <p className="note error" role="alert">
          {notice}
        </p>
      )}
      <form action={hrefIn(locale, `/admin/merge/${WORD_OF[type]}`)} className="edform">
        {(['keep', 'merge'] as const).map((name) => (
          <PickOne key={name} name={name} {...asked[name]} />
        ))}
        <p className="btns">
          <button type="submit" className="btn">
            {t('button')}
          </button>
        </p>
      </form>
    </>
  )
}

function PickOne({ name, text, problem, candidates }: Asked & { name: 'keep' | 'merge' }) {
  const t = useTranslations('merging.pick')
  const said =
    problem === null
      ? null
      : t(problem === 'several' ? 'which' : candidates.length > 0 ? 'near' : 'none', { text })
  const hint = (
    <span className="hint" id={`${name}-hint`}>
      {t('hint')}
    </span>
  )
  if (candidates.length > 0) {
    return (
      <fieldset className="field bad">
        <legend>{t(name)}</legend>
        <p className="err">{said}</p>
        <div className="choice">
          {candidates.map(({ id, label, note }, place) => (
            <label key={id}>
              <input type="radio" name={name} value={id} defaultChecked={place === 0} />
              <span>
                {label} <span className="mut s">{note}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    )
  }
  return (
    <div className={said ? 'field bad' : 'field'}>
      <label htmlFor={name}>{t(name)}</label>
      {hint}
      {said && (
        <span className="err" id={`${name}-error`}>
          {said}
        </span>
      )}
      <input
        id={name}
        name={name}
        defaultValue={text}
        autoComplete="off"
        aria-invalid={said ? true : undefined}
        aria-describedby={said ? `${name}-error ${name}-hint` : `${name}-hint`}
      />
    </div>
  )
}
