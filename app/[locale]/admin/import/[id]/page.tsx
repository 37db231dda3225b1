import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PostedForm } from '@/components/forms/posted-form'
import { refusalWords } from '@/components/forms/refusal-words'
import { MadeTable } from '@/components/import/made-table'
import { UndoNote } from '@/components/import/undo-note'
import { ArrivalNote } from '@/components/ui/arrival-note'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Pagination } from '@/components/ui/pagination'
import { requirePermission } from '@/lib/auth/session'
import { bulkHref } from '@/lib/bulk/filters'
import { undoAction } from '@/lib/exchange/actions'
import { getImport } from '@/lib/exchange/desk'
import { IMPORT_PAGE_SIZE } from '@/lib/exchange/imported'
import { sayMoment } from '@/lib/history/moment'
import { deskMetadata } from '@/lib/i18n/desk-metadata'
import { hrefIn } from '@/lib/i18n/format'
import { MESSAGES } from '@/lib/i18n/messages'
import { pageParam, readParams } from '@/lib/url/params'

const Asked = z.object({ page: pageParam })

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('import'), getLocale()])
  return deskMetadata(locale, t('title'))
}

export default async function ImportedPage({
  params,
  searchParams,
}: PageProps<'/[locale]/admin/import/[id]'>) {
  const [editor, { id }, query] = await Promise.all([requirePermission('import.run'), params, searchParams])
  const { page } = readParams(Asked, query).values
  const found = await getImport(editor, id, page)
  if (!found) notFound()
  const [t, locale] = await Promise.all([getTranslations('import'), getLocale()])
  const { made, records, total, kept, undoing } = found
  const title = t('result.title', { date: await sayMoment(made.createdAt) })
  const canUndo = undoing.some((one) => one.undoing === 'archived' || one.undoing === 'restored')
  return (
    <>
      <Breadcrumb items={[{ label: t('title'), href: hrefIn(locale, '/admin/import') }, { label: title }]} />
      <h1>{title}</h1>
      <p className="mut">
        {made.by !== null && t.rich('result.by', { name: () => <bdi>{made.by}</bdi> })}{' '}
        <span className="sep" /> {made.fileName}
      </p>
      {made.undoneAt ? (
        <ArrivalNote>{t('result.undone', { date: await sayMoment(made.undoneAt) })}</ArrivalNote>
      ) : (
        <p className="lede" role="status">
          {t.rich('result.lede', { count: total, b: (words) => <b>{words}</b> })}
        </p>
      )}
      <section aria-labelledby="undo-title">
        <h2 id="undo-title">{t('undo.title')}</h2>
        <UndoNote undoing={undoing} kept={kept} isDone={made.undoneAt !== null} />
        {!made.undoneAt && canUndo && (
          <PostedForm
            action={undoAction}
            errors={refusalWords(locale, MESSAGES[locale].import.refused)}
            button={t('undo.submit')}
            look="quiet"
            hidden={{ id }}
          />
        )}
      </section>
      <section>
        <h2>
          {t('result.records')} <span className="n">({total})</span>
        </h2>
        {!made.undoneAt && (
          <p className="field">
            <a href={hrefIn(locale, bulkHref({ by: 'import', import: id }))}>{t('result.bulk')}</a>
          </p>
        )}
        <MadeTable title={t('result.records')} records={records} />
        <Pagination
          page={page}
          pageCount={Math.ceil(total / IMPORT_PAGE_SIZE)}
          hrefOf={(other) => hrefIn(locale, `/admin/import/${id}?page=${other}`)}
        />
      </section>
    </>
  )
}
