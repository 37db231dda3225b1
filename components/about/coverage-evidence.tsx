import { useTranslations } from 'next-intl'
import { Section } from './section'
import { Statistics } from './statistics'

/** From how many articles on events are counted together. */
const MANY = 3

const PRECISIONS = ['day', 'month', 'season', 'year', 'decade', 'century', 'unknown'] as const

/** On how many articles the events rest. */
export function SourcesPerEvent({ sources }: { sources: { articles: number; count: number }[] }) {
  const t = useTranslations('about.coverage')
  const few = sources.filter(({ articles }) => articles < MANY)
  const many = sources.filter(({ articles }) => articles >= MANY)
  return (
    <Section anchor="sources" title={t('sources.title')}>
      <Statistics
        caption={t('sources.caption')}
        head={[t('sources.head'), t('events')]}
        rows={[...few, { articles: MANY, count: many.reduce((sum, { count }) => sum + count, 0) }].map(
          ({ articles, count }) => ({
            key: String(articles),
            label: t('sources.row', { count: articles, many: String(articles === MANY) }),
            count,
          }),
        )}
      />
    </Section>
  )
}

/** How closely the dates of events are known. */
export function DatePrecision({
  precisions,
  marked,
}: {
  precisions: { value: string; count: number }[]
  marked: number
}) {
  const t = useTranslations('about.coverage')
  return (
    <Section anchor="dates" title={t('dates.title')}>
      <Statistics
        caption={t('dates.caption')}
        head={[t('dates.head'), t('events')]}
        rows={PRECISIONS.flatMap((precision) => {
          const found = precisions.find(({ value }) => value === precision)
          return found ? [{ key: precision, label: t(`dates.${precision}`), count: found.count }] : []
        })}
      />
      <p className="s mut more">{t('dates.marked', { count: marked })}</p>
    </Section>
  )
}
