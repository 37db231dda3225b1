import { useLocale, useTranslations } from 'next-intl'
import { SaidText } from '@/components/ui/said'
import type { Fact } from '@/lib/desk/facts'
import type { Names } from '@/lib/history/names'
import { speakerFor } from '@/lib/history/speaker'
import { type LocalizedText, say } from '@/lib/i18n/localized-text'
import { keyOf } from '@/lib/records/types'
import { ParticipationRole } from '@/lib/vocabulary/lists'

const MARK = { quoted: 'q', cited: 'c', differs: 'd', none: 'z' } as const

/** Each fact of a record with its evidence mark; those without a source first meet the eye by their red one. */
export function FactList({ facts, names }: { facts: Fact[]; names: Names }) {
  const [t, v, locale] = [useTranslations('evidence'), useTranslations('vocabulary'), useLocale()]
  const speaker = speakerFor(locale, names)
  const nameOf = ({ field, part, role }: Fact) => {
    if (part === null) return speaker.fieldOf(field)
    const name = /^[A-Z]{2}$/.test(part) ? speaker.countryName(part) : speaker.nameOf('actor', part)
    const known = ParticipationRole.safeParse(role)
    return known.success ? `${name}, ${v(`participationRole.${known.data}`, { count: 1 })}` : name
  }
  return (
    <ul className="proofs">
      {facts.map((fact, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a version never change
        <li key={place}>
          <span>{nameOf(fact)}</span>
          <span className={`mk ${MARK[fact.proof]}`}>
            <span aria-hidden="true">
              {t(`mark.${fact.proof}`, { count: fact.articles, quoted: String(fact.isQuoted) })}
            </span>
            <span className="vh">{t(`spoken.${fact.proof}`, { count: fact.articles })}</span>
          </span>
          {fact.quotes.map((quote, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nor does their evidence
            <FactQuote key={at} {...quote} title={names.get(keyOf({ type: 'article', id: quote.article }))} />
          ))}
        </li>
      ))}
    </ul>
  )
}

/** The words of an article for a fact, as its page shows them, and which article it is. */
function FactQuote({ exact, originalValue, title }: Fact['quotes'][number] & { title?: LocalizedText }) {
  const [t, locale] = [useTranslations('entry'), useLocale()]
  const said = say(title, locale)
  return (
    <p className="s">
      {exact !== undefined && (
        <>
          <q className="qt" lang={said?.lang ?? locale} dir={said?.lang === 'ar' ? 'rtl' : undefined}>
            {exact}
          </q>{' '}
        </>
      )}
      {originalValue !== undefined && (
        <>
          <span className="badge">{t('differs')}</span> {originalValue}{' '}
        </>
      )}
      {title && (
        <cite className="mut">
          <SaidText text={title} />
        </cite>
      )}
    </p>
  )
}
