import { getLocale, getTranslations } from 'next-intl/server'
import { IndexList } from '@/components/ui/index-list'
import { SaidText } from '@/components/ui/said'
import { eventsHref } from '@/lib/events/filters'
import { hrefIn } from '@/lib/i18n/format'
import { type LocalizedText, say } from '@/lib/i18n/localized-text'
import { groupThemes } from '@/lib/themes/tree'

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
  const toItem = ({ id, label, events: count }: TreeTheme, isGroup: boolean) => {
    const events = hrefIn(locale, eventsHref({ theme: [id] }))
    const name = say(label, locale)?.text ?? id
    return {
      key: id,
      href: hasPages ? hrefIn(locale, `/themes/${id}`) : events,
      label: <SaidText text={label} />,
      count,
      counted: hasPages ? { href: events, label: t('eventsOf', { count, name }) } : undefined,
      isGroup,
      isSub: !isGroup,
    }
  }
  return (
    <div className="cols">
      {groupThemes(themes).map(({ top, narrower }) => (
        <IndexList
          key={top.id}
          className="grp-box"
          items={[toItem(top, true), ...narrower.map((theme) => toItem(theme, false))]}
        />
      ))}
    </div>
  )
}
