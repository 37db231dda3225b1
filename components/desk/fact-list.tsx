import { useLocale, useTranslations } from 'next-intl'
import type { Fact } from '@/lib/desk/facts'
import type { Names } from '@/lib/history/names'
import { speakerFor } from '@/lib/history/speaker'
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
        </li>
      ))}
    </ul>
  )
}
