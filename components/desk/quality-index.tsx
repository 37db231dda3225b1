import { useLocale, useTranslations } from 'next-intl'
import { IndexList } from '@/components/ui/index-list'
import {
  duplicatesHref,
  QUALITY_LINES,
  QualityGroup,
  type QualityLine,
  qualityHref,
} from '@/lib/desk/filters'
import { hrefIn } from '@/lib/i18n/format'

interface QualityIndexProps {
  counts: ReadonlyMap<QualityLine, number>
  duplicates: number
  /** Of the headings of its groups. */
  heading: 'h2' | 'h3'
}

/** What can be completed, in numbers that lead to exactly the records that they count; what is whole is left out. */
export function QualityIndex({ counts, duplicates, heading: Heading }: QualityIndexProps) {
  const [t, locale] = [useTranslations('quality'), useLocale()]
  const alike = {
    key: 'duplicates',
    href: hrefIn(locale, duplicatesHref()),
    label: t('duplicates.title'),
    count: duplicates,
  }
  const groups = QualityGroup.options
    .map((group) => ({
      group,
      items: [
        ...QUALITY_LINES[group].map((line) => ({
          key: line,
          href: hrefIn(locale, qualityHref({ line })),
          label: t(`line.${line}`),
          count: counts.get(line) ?? 0,
        })),
        ...(group === 'drafts' ? [alike] : []),
      ].filter(({ count }) => count > 0),
    }))
    .filter(({ items }) => items.length > 0)
  if (groups.length === 0) return <p className="s mut">{t('none')}</p>
  return groups.map(({ group, items }) => (
    <section key={group}>
      <Heading>{t(`group.${group}`)}</Heading>
      <IndexList items={items} />
    </section>
  ))
}
