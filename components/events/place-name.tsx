import { useLocale, useTranslations } from 'next-intl'
import type { EventListItem } from '@/lib/events/list-item'
import { say } from '@/lib/i18n/localized-text'
import { countryOf } from '@/lib/vocabulary/countries'

/** « Bamako, Mali », « En ligne » or « Sans lieu ». */
export function PlaceName({ place, format }: Pick<EventListItem, 'place' | 'format'>) {
  const [t, v, locale] = [useTranslations('events'), useTranslations('vocabulary'), useLocale()]
  if (!place) return <span>{format === 'online' ? v('format.online') : t('noPlace')}</span>
  const names = [say(place.name, locale)?.text, say(countryOf(place.country)?.name, locale)?.text]
  return <span>{[...new Set(names)].filter(Boolean).join(', ')}</span>
}
