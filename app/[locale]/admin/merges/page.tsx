import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getTranslations } from 'next-intl/server'
import { DistinctList } from '@/components/merging/distinct-list'
import { JudgedNote } from '@/components/merging/judged-note'
import { MergeRow } from '@/components/merging/merge-row'
import { ArrivalNote } from '@/components/ui/arrival-note'
import { Pagination } from '@/components/ui/pagination'
import { requirePermission } from '@/lib/auth/session'
import { deskMetadata } from '@/lib/i18n/desk-metadata'
import { hrefIn } from '@/lib/i18n/format'
import { MESSAGES } from '@/lib/i18n/messages'
import { listDistinct, listMerges, MERGES_SIZE } from '@/lib/merging/desk'
import { JudgedFilters } from '@/lib/merging/judged'
import { MergesFilters } from '@/lib/merging/schema'
import { RecordType, WORD_OF } from '@/lib/records/types'
import { readParams } from '@/lib/url/params'

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale()
  return deskMetadata(locale, MESSAGES[locale].merging.list)
}

export default async function MergesPage({ searchParams }: PageProps<'/[locale]/admin/merges'>) {
  const reviewer = await requirePermission('records.merge')
  const query = await searchParams
  const { page, done, undone } = readParams(MergesFilters, query).values
  const [t, section, locale, { merges, total }, distinct] = await Promise.all([
    getTranslations('merging'),
    getTranslations('vocabulary.recordTypes'),
    getLocale(),
    listMerges(reviewer, page),
    listDistinct(reviewer),
  ])
  const { merging, history } = MESSAGES[locale]
  const path = hrefIn(locale, '/admin/merges')
  const told = done ? t('merges.done') : undone ? t('merges.undone') : null
  return (
    <NextIntlClientProvider messages={{ merging, history }}>
      <h1>{t('list')}</h1>
      {told && <ArrivalNote key={done ?? undone}>{told}</ArrivalNote>}
      <JudgedNote {...readParams(JudgedFilters, query).values} />
      <p className="lede">{t('merges.lede', { count: total })}</p>
      <ol className="rows">
        {merges.map((merge) => (
          <MergeRow key={merge.id} merge={merge} />
        ))}
      </ol>
      <Pagination
        page={page}
        pageCount={Math.ceil(total / MERGES_SIZE)}
        hrefOf={(other) => `${path}${other > 1 ? `?page=${other}` : ''}`}
      />
      <section>
        <h2>{t('merges.new')}</h2>
        <ul className="plain">
          {RecordType.options.toReversed().map((type) => (
            <li key={type}>
              <a href={hrefIn(locale, `/admin/merge/${WORD_OF[type]}`)}>{section(type)}</a>
            </li>
          ))}
        </ul>
      </section>
      <DistinctList pairs={distinct} />
    </NextIntlClientProvider>
  )
}
