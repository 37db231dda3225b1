import { getLocale, getTranslations } from 'next-intl/server'
import {
  ACTOR_FACETS,
  type ActorFilters,
  actorsHref,
  withoutCondition,
  withoutValue,
} from '@/lib/actors/filters'
import { hrefIn } from '@/lib/i18n/format'
import { valueSayer } from './actor-words'

/** What narrows the list, one link each, which removes it. */
export async function ChosenActorFilters({ filters }: { filters: ActorFilters }) {
  const [t, locale, sayValue] = await Promise.all([getTranslations('filters'), getLocale(), valueSayer()])
  const { q, sort, size } = filters
  const chips = [
    ...(q ? [{ label: t('text', { q }), without: withoutCondition(filters, 'q') }] : []),
    ...ACTOR_FACETS.flatMap((key) =>
      filters[key].map((value) => ({
        label: t('value', { name: t(`name.${key}`), value: sayValue(key, value) }),
        without: withoutValue(filters, key, value),
      })),
    ),
  ]
  if (chips.length === 0) return null
  return (
    <ul className="chosen" aria-label={t('chosen')}>
      {chips.map(({ label, without }) => (
        <li key={label}>
          <a href={hrefIn(locale, actorsHref({}, without))} aria-label={t('remove', { filter: label })}>
            {label}
          </a>
        </li>
      ))}
      <li className="clear">
        <a href={hrefIn(locale, actorsHref({ sort, size }))}>{t('clear')}</a>
      </li>
    </ul>
  )
}
