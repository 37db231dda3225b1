import { useLocale, useTranslations } from 'next-intl'
import { IndexList } from '@/components/ui/index-list'
import { duplicatesHref, type QualityLine, qualityHref } from '@/lib/desk/filters'
import { hrefIn } from '@/lib/i18n/format'

const GROUPS = {
  drafts: ['incomplete'],
  evidence: [
    'unproved-date',
    'unproved-place',
    'unproved-participants',
    'unproved-attendance',
    'unproved-outcomes',
    'unproved-countries',
    'unproved-kind',
    'single-source',
    'unquoted',
  ],
  languages: ['no-french', 'no-english', 'no-arabic'],
} as const satisfies Record<string, QualityLine[]>

interface QualityIndexProps {
  counts: ReadonlyMap<QualityLine, number>
  duplicates: number
  /** Of the headings of its groups. */
  heading: 'h2' | 'h3'
}

/** What can be completed, in numbers that lead to exactly the records that they count; what is whole is left out. */
export function QualityIndex({ counts, duplicates, heading: Heading }: QualityIndexProps) {
  const [t, locale] = [useTranslations('quality'), useLocale()]
  const itemsOf = (lines: readonly QualityLine[]) =>
    lines.flatMap((line) => {
      const count = counts.get(line) ?? 0
      return count === 0
        ? []
        : [{ key: line, href: hrefIn(locale, qualityHref({ line })), label: t(`line.${line}`), count }]
    })
  const groups = [
    {
      key: 'drafts',
      title: t('group.drafts'),
      items: [
        ...itemsOf(GROUPS.drafts),
        ...(duplicates === 0
          ? []
          : [
              {
                key: 'duplicates',
                href: hrefIn(locale, duplicatesHref()),
                label: t('duplicates.title'),
                count: duplicates,
              },
            ]),
      ],
    },
    { key: 'evidence', title: t('group.evidence'), items: itemsOf(GROUPS.evidence) },
    { key: 'languages', title: t('group.languages'), items: itemsOf(GROUPS.languages) },
  ].filter(({ items }) => items.length > 0)
  if (groups.length === 0) return <p className="s mut">{t('none')}</p>
  return groups.map(({ key, title, items }) => (
    <section key={key}>
      <Heading>{title}</Heading>
      <IndexList items={items} />
    </section>
  ))
}
