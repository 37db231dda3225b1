import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getTranslations } from 'next-intl/server'
import { SuggestionRow } from '@/components/suggestions/suggestion-row'
import { SuggestionTabs } from '@/components/suggestions/suggestion-tabs'
import { ArrivalNote } from '@/components/ui/arrival-note'
import { Pagination } from '@/components/ui/pagination'
import { ProblemNotes } from '@/components/ui/problem-notes'
import { requirePermission } from '@/lib/auth/session'
import { deskMetadata } from '@/lib/i18n/desk-metadata'
import { hrefIn } from '@/lib/i18n/format'
import { MESSAGES } from '@/lib/i18n/messages'
import { listSuggestions } from '@/lib/suggestions/desk'
import { SuggestionFilters, suggestionsHref } from '@/lib/suggestions/filters'
import { Decision } from '@/lib/suggestions/schema'
import { readParams } from '@/lib/url/params'

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('suggestions.queue'), getLocale()])
  return deskMetadata(locale, t('title'))
}

export default async function SuggestionsPage({ searchParams }: PageProps<'/[locale]/admin/suggestions'>) {
  const [editor, t, locale, params] = await Promise.all([
    requirePermission('suggestions.handle'),
    getTranslations('suggestions.queue'),
    getLocale(),
    searchParams,
  ])
  const { values: filters, problems } = readParams(SuggestionFilters, params)
  const { suggestions, pageCount, counts } = await listSuggestions(editor, filters)
  const handled = Decision.safeParse(params.handled)
  const [, list = ''] = suggestionsHref(filters, filters).split('?')
  const { suggestions: words } = MESSAGES[locale]
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">{t.rich('lede', { count: counts.waiting, b: (said) => <b>{said}</b> })}</p>
      {handled.success && (
        // Anew for each decision: the one before it said the same.
        <ArrivalNote key={`${counts.accepted} ${counts.declined}`}>
          {t(`handled.${handled.data}`)}
        </ArrivalNote>
      )}
      <ProblemNotes problems={problems} />
      <SuggestionTabs filters={filters} counts={counts} />
      <NextIntlClientProvider messages={{ suggestions: words }}>
        <ol className="rows">
          {suggestions.map((suggestion) => (
            <SuggestionRow key={suggestion.id} suggestion={suggestion} list={list} />
          ))}
        </ol>
      </NextIntlClientProvider>
      {suggestions.length === 0 && <p className="more">{t('none')}</p>}
      <Pagination
        page={filters.page}
        pageCount={pageCount}
        hrefOf={(page) => hrefIn(locale, suggestionsHref({ page }, filters))}
      />
    </>
  )
}
