import { getLocale, getTranslations } from 'next-intl/server'
import { KindLabel } from '@/components/events/kind-label'
import { IndexList } from '@/components/ui/index-list'
import { SaidText } from '@/components/ui/said'
import { ALL_EVENTS, type EventFilters, eventsHref } from '@/lib/events/filters'
import { hrefIn } from '@/lib/i18n/format'
import type { CountedTheme } from '@/lib/themes/theme'
import { EventKind, ParticipationRole } from '@/lib/vocabulary/lists'

interface Count {
  value: string
  count: number
}

interface CountryFacetsProps {
  code: string
  kinds: Count[]
  themes: CountedTheme[]
  roles: Count[]
}

const SHOWN = 8

/** What the events that involve a country are: by kind, by narrower theme, and by the roles that any actor holds there. */
export async function CountryFacets({ code, kinds, themes, roles }: CountryFacetsProps) {
  const [t, v, locale] = await Promise.all([
    getTranslations('countries'),
    getTranslations('vocabulary'),
    getLocale(),
  ])
  const hrefOf = (change: Partial<EventFilters>) =>
    hrefIn(locale, eventsHref(change, { ...ALL_EVENTS, country: [code] }))
  const narrower = themes.filter(({ broader }) => broader !== null)
  return (
    <>
      <section>
        <h2>{t('kinds')}</h2>
        <IndexList
          items={kinds.slice(0, SHOWN).map(({ value, count }) => {
            const kind = EventKind.parse(value)
            return { key: kind, href: hrefOf({ kind: [kind] }), label: <KindLabel kind={kind} />, count }
          })}
        />
      </section>
      <section>
        <h2>{t('themes')}</h2>
        <IndexList
          items={narrower.slice(0, SHOWN).map(({ value, label, count }) => ({
            key: value,
            href: hrefOf({ theme: [value] }),
            label: <SaidText text={label} />,
            count,
          }))}
        />
      </section>
      {roles.length > 0 && (
        <section>
          <h2>
            {t('roles.title')} <small>{t('roles.note')}</small>
          </h2>
          <IndexList
            items={roles.slice(0, SHOWN).map(({ value, count }) => {
              const role = ParticipationRole.parse(value)
              return {
                key: role,
                href: hrefOf({ role: [role] }),
                label: v(`participationRole.${role}`, { count: 1 }),
                count,
              }
            })}
          />
        </section>
      )}
    </>
  )
}
