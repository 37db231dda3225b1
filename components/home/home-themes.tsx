import { getLocale } from 'next-intl/server'
import { IndexList } from '@/components/ui/index-list'
import { SaidText } from '@/components/ui/said'
import { eventsHref } from '@/lib/events/filters'
import { hrefIn } from '@/lib/i18n/format'
import { THEMES } from '@/lib/vocabulary/themes'

const NARROWER_SHOWN = 4

/** The broad themes, each with the most frequent of its narrower ones. */
export async function HomeThemes({ counts }: { counts: { value: string; count: number }[] }) {
  const locale = await getLocale()
  const themes = THEMES.map((theme) => ({
    ...theme,
    count: counts.find(({ value }) => value === theme.id)?.count ?? 0,
  })).filter(({ count }) => count > 0)
  const toItem = (theme: (typeof themes)[number]) => ({
    key: theme.id,
    href: hrefIn(locale, eventsHref({ theme: [theme.id] })),
    label: <SaidText text={theme.label} />,
    count: theme.count,
    isGroup: theme.broader === null,
    isSub: theme.broader !== null,
  })
  return (
    <div className="cols">
      {themes
        .filter(({ broader }) => broader === null)
        .map((group) => {
          const narrower = themes
            .filter(({ broader }) => broader === group.id)
            .sort((a, b) => b.count - a.count)
            .slice(0, NARROWER_SHOWN)
          return <IndexList key={group.id} className="grp-box" items={[group, ...narrower].map(toItem)} />
        })}
    </div>
  )
}
