import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { SourceList } from '@/components/evidence/source-list'
import { HistoryLink } from '@/components/history/history-link'
import { InitiativeEvents } from '@/components/initiatives/initiative-events'
import { InitiativeFacts } from '@/components/initiatives/initiative-facts'
import { toInitiativeJsonLd } from '@/components/initiatives/initiative-json-ld'
import { InitiativeLines } from '@/components/initiatives/initiative-lines'
import { MemberLines } from '@/components/initiatives/member-lines'
import { SuggestLink } from '@/components/suggestions/suggest-link'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { JsonLd } from '@/components/ui/json-ld'
import { SaidText } from '@/components/ui/said'
import { siteUrl } from '@/lib/env'
import { hrefIn } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/localized-text'
import { pageMetadata } from '@/lib/i18n/metadata'
import { otherNames } from '@/lib/initiatives/initiative'
import { getInitiative, listAround } from '@/lib/initiatives/record'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/initiatives/[slug]'>): Promise<Metadata> {
  const [{ slug }, locale] = await Promise.all([params, getLocale()])
  const initiative = await getInitiative(slug)
  if (!initiative) return {}
  return pageMetadata({
    locale,
    path: `/initiatives/${slug}`,
    title: say(initiative.name, locale)?.text ?? slug,
    description: say(initiative.summary, locale)?.text,
    type: 'article',
  })
}

export default async function InitiativePage({ params }: PageProps<'/[locale]/initiatives/[slug]'>) {
  const { slug } = await params
  const [t, v, locale, initiative] = await Promise.all([
    getTranslations('initiatives'),
    getTranslations('vocabulary'),
    getLocale(),
    getInitiative(slug),
  ])
  if (!initiative) notFound()
  const { children, first, last } = await listAround(initiative)
  const { id, kind, sources, events } = initiative
  const name = say(initiative.name, locale)?.text ?? id
  const others = otherNames(initiative, locale)
  return (
    <article>
      <JsonLd data={toInitiativeJsonLd(initiative, locale, siteUrl())} />
      <Breadcrumb
        items={[
          { label: t('title'), href: hrefIn(locale, '/initiatives') },
          { label: v(`initiativeKind.${kind}`) },
        ]}
      />
      <h1>
        <SaidText text={initiative.name} />
      </h1>
      {others.length > 0 && <p className="alt">{others.join(', ')}</p>}
      <div className="split gap">
        <p className="prose">
          <SaidText text={initiative.summary} />
        </p>
        <div>
          <section>
            <h2>{t('facts')}</h2>
            <InitiativeFacts initiative={initiative} />
          </section>
        </div>
      </div>
      <MemberLines initiative={initiative} />
      <div className="split gap">
        <div>
          {children.length > 0 && (
            <section>
              <h2>
                {t('children.title')} <small>{t('children.count', { count: children.length })}</small>
              </h2>
              <InitiativeLines initiatives={children} caption={t('children.caption', { name })} />
            </section>
          )}
          <InitiativeEvents id={id} total={events.length} first={first} last={last} />
        </div>
        <div>
          <section>
            <h2>
              {t('sources')} <small>{t('articles', { count: sources.length })}</small>
            </h2>
            <div className="s">
              <SourceList sources={sources} />
            </div>
          </section>
          <SuggestLink type="initiative" id={id} />
          <HistoryLink type="initiative" id={id} />
        </div>
      </div>
    </article>
  )
}
