import { useTranslations } from 'next-intl'

interface LimitsProps {
  counts: Record<'extracts' | 'undated' | 'supplied' | 'withoutPlace' | 'wikidata', number>
}

/** What the base does not hold, or holds less well. */
export function Limits({ counts }: LimitsProps) {
  const t = useTranslations('about.coverage.limits')
  const limits = [
    t('selection'),
    t('attacks'),
    t('press'),
    t('extracts', { count: counts.extracts }),
    t('undated', { count: counts.undated }),
    t('supplied', { count: counts.supplied }),
    t('noPlace', { count: counts.withoutPlace }),
    t('names'),
    t('wikidata', { count: counts.wikidata }),
  ]
  return (
    <ul className="prose sib">
      {limits.map((limit) => (
        <li key={limit}>{limit}</li>
      ))}
    </ul>
  )
}
