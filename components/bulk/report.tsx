import { getLocale, getTranslations } from 'next-intl/server'
import type { BulkReport } from '@/lib/bulk/report'
import { sayMoment } from '@/lib/history/moment'
import { say } from '@/lib/i18n/localized-text'
import { BulkTable } from './bulk-table'

const LEFT_OUT = ['unchanged', 'stale', 'refused']

/** What a change to many records did to each of them. */
export async function Report({ report }: { report: BulkReport }) {
  const [t, locale] = await Promise.all([getTranslations('bulk'), getLocale()])
  const rows = report.records.map(({ type, id, title, status, ...rest }) => ({
    ...rest,
    id,
    record: { type, title, status },
  }))
  const done = rows.filter(({ outcome }) => !LEFT_OUT.includes(outcome))
  const skipped = rows.filter(({ outcome }) => LEFT_OUT.includes(outcome))
  const theme = say(report.themeTitle, locale)?.text ?? report.theme ?? ''
  const date = await sayMoment(report.createdAt)
  return (
    <>
      <h1>{t('report.title', { date })}</h1>
      <p className="lede" role="status">
        {t.rich('report.lede', {
          done: done.length,
          skipped: skipped.length,
          b: (words) => <b>{words}</b>,
        })}
      </p>
      <p className="mut">
        {t.rich('report.asked', {
          what: t(`asked.${report.action}`, { theme }),
          reason: report.reason,
          name: () => <bdi>{report.by}</bdi>,
        })}
      </p>
      {!report.finishedAt && (
        <p className="note">{t('report.unfinished', { done: rows.length, asked: report.asked })}</p>
      )}
      {(['done', 'skipped'] as const).map((part) => {
        const shown = part === 'done' ? done : skipped
        return (
          shown.length > 0 && (
            <section key={part}>
              <h2>
                {t(`report.${part}`)} <span className="n">({shown.length})</span>
              </h2>
              <BulkTable title={t(`report.${part}`)} head={t('report.outcome-head')} rows={shown} />
            </section>
          )
        )
      })}
    </>
  )
}
