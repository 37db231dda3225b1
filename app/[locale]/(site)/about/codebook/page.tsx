import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { WithContents } from '@/components/about/contents'
import { DateTable } from '@/components/about/date-table'
import { FieldTable } from '@/components/about/field-table'
import { Section } from '@/components/about/section'
import { ThemeTable } from '@/components/about/theme-table'
import { type VocabularyCounts, VocabularyTable } from '@/components/about/vocabulary-table'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { actorsHref } from '@/lib/actors/filters'
import { countRecordKinds } from '@/lib/coverage/queries'
import { countFacets } from '@/lib/events/facets'
import { ALL_EVENTS, eventsHref } from '@/lib/events/filters'
import { RECORD_SCHEMAS } from '@/lib/exchange/record-schemas'
import { hrefIn } from '@/lib/i18n/format'
import { pageMetadata } from '@/lib/i18n/metadata'
import { initiativesHref } from '@/lib/initiatives/filters'
import { codebookIn, type VocabularyId } from '@/lib/vocabulary/codebook'
import { ActorKind, EventKind, InitiativeKind, ParticipationRole } from '@/lib/vocabulary/lists'

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('about.codebook'), getLocale()])
  return pageMetadata({ locale, path: '/about/codebook', title: t('title'), description: t('description') })
}

export default async function CodebookPage() {
  const [t, about, locale, facets, kinds] = await Promise.all([
    getTranslations('about.codebook'),
    getTranslations('about'),
    getLocale(),
    countFacets(ALL_EVENTS),
    countRecordKinds(),
  ])
  const { vocabularies, themes, dates, files } = codebookIn(locale, RECORD_SCHEMAS)
  const link =
    (counts: { value: string; count: number }[], href: (id: string) => string) => (id: string) => ({
      href: hrefIn(locale, href(id)),
      count: counts.find(({ value }) => value === id)?.count ?? 0,
    })
  const counts: Partial<Record<VocabularyId, VocabularyCounts>> = {
    eventKind: {
      of: 'events',
      linked: link(facets.kind, (id) => eventsHref({ kind: [EventKind.parse(id)] })),
    },
    participationRole: {
      of: 'events',
      linked: link(facets.role, (id) => eventsHref({ role: [ParticipationRole.parse(id)] })),
    },
    actorKind: {
      of: 'actors',
      linked: link(kinds.actors, (id) => actorsHref({ kind: [ActorKind.parse(id)] })),
    },
    initiativeKind: {
      of: 'initiatives',
      linked: link(kinds.initiatives, (id) => initiativesHref({ kind: [InitiativeKind.parse(id)] })),
    },
  }
  return (
    <article>
      <Breadcrumb
        items={[{ label: about('title'), href: hrefIn(locale, '/about') }, { label: t('title') }]}
      />
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede')}</p>
      <WithContents
        items={[
          ...vocabularies,
          { anchor: 'themes', title: t('themes.title') },
          { anchor: 'dates', title: t('dates.title') },
          { anchor: 'files', title: t('files.title') },
          ...files.map(({ id, anchor }) => ({ anchor, title: `${id}.json`, isSub: true })),
        ]}
      >
        {vocabularies.map(({ id, anchor, title, note, terms }) => (
          <Section key={id} anchor={anchor} title={title}>
            <p className="s mut narrow">{note}</p>
            <VocabularyTable title={title} terms={terms} counts={counts[id]} />
          </Section>
        ))}
        <Section anchor="themes" title={t('themes.title')}>
          <p className="s mut narrow">{t('themes.note')}</p>
          <ThemeTable
            title={t('themes.title')}
            themes={themes}
            linked={link(facets.theme, (id) => eventsHref({ theme: [id] }))}
          />
        </Section>
        <Section anchor="dates" title={t('dates.title')}>
          <p className="s mut narrow">{t('dates.note')}</p>
          <DateTable title={t('dates.title')} dates={dates} />
        </Section>
        <Section anchor="files" title={t('files.title')}>
          <p className="s mut narrow">{t('files.note')}</p>
          {files.map((file) => (
            <FieldTable key={file.id} file={file} />
          ))}
        </Section>
      </WithContents>
    </article>
  )
}
