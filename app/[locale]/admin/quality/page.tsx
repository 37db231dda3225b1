import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { QualityIndex } from '@/components/desk/quality-index'
import { QualityRow } from '@/components/desk/quality-row'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ProblemNotes } from '@/components/ui/problem-notes'
import { ResultPage } from '@/components/ui/result-page'
import type { Contributor } from '@/lib/auth/roles'
import { requirePermission } from '@/lib/auth/session'
import { countDuplicates } from '@/lib/desk/duplicates-desk'
import { QualityFilters, type QualityLine, qualityHref } from '@/lib/desk/filters'
import { countQuality, listQuality } from '@/lib/desk/quality-desk'
import { deskMetadata } from '@/lib/i18n/desk-metadata'
import { hrefIn } from '@/lib/i18n/format'
import { readParams } from '@/lib/url/params'

type QualityPageProps = PageProps<'/[locale]/admin/quality'>

export async function generateMetadata({ searchParams }: QualityPageProps): Promise<Metadata> {
  const [t, locale, query] = await Promise.all([getTranslations('quality'), getLocale(), searchParams])
  const { line } = readParams(QualityFilters, query).values
  return deskMetadata(locale, line ? t(`line.${line}`) : t('title'))
}

export default async function QualityPage({ searchParams }: QualityPageProps) {
  const [account, query] = await Promise.all([requirePermission('records.read'), searchParams])
  const { values: filters, problems } = readParams(QualityFilters, query)
  const { line } = filters
  return (
    <>
      <ProblemNotes problems={problems} />
      {line ? <Line account={account} filters={{ ...filters, line }} /> : <Summary account={account} />}
    </>
  )
}

async function Summary({ account }: { account: Contributor }) {
  const [t, counts, duplicates] = await Promise.all([
    getTranslations('quality'),
    countQuality(account),
    countDuplicates(account),
  ])
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede')}</p>
      <div className="narrow">
        <QualityIndex counts={counts} duplicates={duplicates} heading="h2" />
      </div>
    </>
  )
}

interface LineProps {
  account: Contributor
  filters: QualityFilters & { line: QualityLine }
}

async function Line({ account, filters }: LineProps) {
  const { line, page, size } = filters
  const [t, locale, { records, total }] = await Promise.all([
    getTranslations('quality'),
    getLocale(),
    listQuality(account, line, filters),
  ])
  return (
    <>
      <Breadcrumb
        items={[{ label: t('title'), href: hrefIn(locale, qualityHref()) }, { label: t(`line.${line}`) }]}
      />
      <h1>{t(`line.${line}`)}</h1>
      <p className="lede">{t.rich('count', { count: total, b: (words) => <b>{words}</b> })}</p>
      <p className="s mut">{t(`hint.${line}`)}</p>
      {total > 0 && (
        <ResultPage
          filters={{ page, size }}
          shown={records.length}
          total={total}
          pageCount={Math.ceil(total / size)}
          hrefOf={(other) => hrefIn(locale, qualityHref({ page: other }, filters))}
          orders={[]}
        >
          <ol className="rows more">
            {records.map((record) => (
              <QualityRow key={`${record.type} ${record.id}`} record={record} />
            ))}
          </ol>
        </ResultPage>
      )}
    </>
  )
}
