import { getLocale, getTranslations } from 'next-intl/server'
import { IndexList } from '@/components/ui/index-list'
import { SaidText } from '@/components/ui/said'
import { eventsHref } from '@/lib/events/filters'
import { hrefIn } from '@/lib/i18n/format'
import { type LocalizedText, say } from '@/lib/i18n/localized-text'

interface TreeTheme {
  id: string
  label: LocalizedText
  broader: string | null
  /** How many events it has, those of narrower themes included. */
  events: number
}

interface ThemeTreeProps {
  themes: TreeTheme[]
  /** Whether the name of a theme leads to its page, and only its number to its events; else both do. */
  hasPages?: boolean
}

/** Themes under their broader ones, each with the number of its events. */
export async function ThemeTree({ themes, hasPages = false }: ThemeTreeProps) {
  const [t, locale] = await Promise.all([getTranslations('themes'), getLocale()])
  const toItem = ({ id, label, broader, events: count }: TreeTheme) => {
    const events = hrefIn(locale, eventsHref({ theme: [id] }))
    const name = say(label, locale)?.text ?? id
    return {
      key: id,
      href: hasPages ? hrefIn(locale, `/themes/${id}`) : events,
      label: <SaidText text={label} />,
      count,
      counted: hasPages ? { href: events, label: t('eventsOf', { count, name }) } : undefined,
      isGroup: broader === null,
      isSub: broader !== null,
    }
  }
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

function below(id: string, themes: TreeTheme[]): TreeTheme[] {
  return themes
    .filter(({ broader }) => broader === id)
    .flatMap((theme) => [theme, ...below(theme.id, themes)])
}
