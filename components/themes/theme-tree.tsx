import { getLocale } from 'next-intl/server'
import { IndexList } from '@/components/ui/index-list'
import { SaidText } from '@/components/ui/said'
import { hrefIn } from '@/lib/i18n/format'
import type { ThemeCount } from '@/lib/themes/theme'

/** All themes under their broader ones; the number is of the events on a theme's page, narrower themes included. */
export async function ThemeTree({ themes }: { themes: ThemeCount[] }) {
  const locale = await getLocale()
  const toItem = (theme: ThemeCount) => ({
    key: theme.id,
    href: hrefIn(locale, `/themes/${theme.id}`),
    label: <SaidText text={theme.label} />,
    count: theme.events,
    isGroup: theme.broader === null,
    isSub: theme.broader !== null,
  })
  return (
    <div className="cols">
      {themes
        .filter(({ broader }) => broader === null)
        .map((top) => (
          <IndexList key={top.id} className="grp-box" items={[top, ...below(top.id, themes)].map(toItem)} />
        ))}
    </div>
  )
}

function below(id: string, themes: ThemeCount[]): ThemeCount[] {
  return themes
    .filter(({ broader }) => broader === id)
    .flatMap((theme) => [theme, ...below(theme.id, themes)])
}
