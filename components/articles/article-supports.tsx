import { getLocale, getTranslations } from 'next-intl/server'
import { EventRow } from '@/components/events/event-row'
import { SaidText } from '@/components/ui/said'
import type { Article, Supported } from '@/lib/articles/article'
import type { EventListItem } from '@/lib/events/list-item'
import { hrefIn, sayDate } from '@/lib/i18n/format'
import type { InitiativeListItem } from '@/lib/initiatives/list-item'

interface ArticleSupportsProps {
  article: Article
  events: EventListItem[]
  initiatives: InitiativeListItem[]
}

/** The records that rest on an article, each with the facts of it that the article establishes. */
export async function ArticleSupports({ article, events, initiatives }: ArticleSupportsProps) {
  const [t, v] = await Promise.all([getTranslations('articles'), getTranslations('vocabulary')])
  const establishes = (records: Supported[], id: string) => {
    const fields = records.find((record) => record.id === id)?.fields ?? []
    return t('establishes', { fields: fields.map((field) => v(`field.${field}`)).join(', ') })
  }
  return (
    <>
      {events.length > 0 && (
        <section id="events">
          <h2>
            {t('supported.events')} <small>{t('events', { count: events.length })}</small>
          </h2>
          <ol className="rows">
            {events.map((event) => (
              <EventRow key={event.id} event={event} note={establishes(article.events, event.id)} />
            ))}
          </ol>
        </section>
      )}
      {initiatives.length > 0 && (
        <section id="initiatives">
          <h2>
            {t('supported.initiatives')} <small>{t('initiatives', { count: initiatives.length })}</small>
          </h2>
          <ol className="rows">
            {initiatives.map((initiative) => (
              <InitiativeRow
                key={initiative.id}
                initiative={initiative}
                note={establishes(article.initiatives, initiative.id)}
              />
            ))}
          </ol>
        </section>
      )}
    </>
  )
}

async function InitiativeRow({ initiative, note }: { initiative: InitiativeListItem; note: string }) {
  const [v, locale, dates] = await Promise.all([
    getTranslations('vocabulary'),
    getLocale(),
    sayDate(initiative.active, { style: 'short' }),
  ])
  return (
    <li className="row">
      <p className="row-d">
        <time dateTime={initiative.active}>{dates}</time>
      </p>
      <div>
        <p className="row-t">
          <a href={hrefIn(locale, `/initiatives/${initiative.id}`)}>
            <SaidText text={initiative.name} />
          </a>
        </p>
        <p className="row-m">
          <span>{v(`initiativeKind.${initiative.kind}`)}</span> <span>{note}</span>
        </p>
      </div>
    </li>
  )
}
