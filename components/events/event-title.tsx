import { useLocale } from 'next-intl'
import { Marked } from '@/components/search/marked'
import type { EventListItem } from '@/lib/events/list-item'
import { say } from '@/lib/i18n/localized-text'

/** The title of an event of a list, with the words that a search found in bold. */
export function EventTitle({ event }: { event: Pick<EventListItem, 'title' | 'markedTitle'> }) {
  const said = say(event.markedTitle ?? event.title, useLocale())
  return said && <Marked marked={said.text} lang={said.lang} />
}
