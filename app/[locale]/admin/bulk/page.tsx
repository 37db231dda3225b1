import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { BulkTable } from '@/components/bulk/bulk-table'
import { ChooseForm } from '@/components/bulk/choose-form'
import { PreviewForm } from '@/components/bulk/preview-form'
import { Report } from '@/components/bulk/report'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ProblemNotes } from '@/components/ui/problem-notes'
import { can, type Editor } from '@/lib/auth/roles'
import { requirePermission } from '@/lib/auth/session'
import { chooseRecords, getBulk, listThemes, listUsedCountries, pastedIn, previewBulk } from '@/lib/bulk/desk'
import { BulkFilters, bulkHref } from '@/lib/bulk/filters'
import { type BulkAction, MOST_RECORDS, ThemeChange } from '@/lib/bulk/schema'
import { conditionsOf, EventFilters } from '@/lib/events/filters'
import { listImports } from '@/lib/exchange/desk'
import { deskMetadata } from '@/lib/i18n/desk-metadata'
import { hrefIn } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/localized-text'
import { readParams } from '@/lib/url/params'

const Asked = z.object({ done: z.uuid().optional() }).catch({})

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('bulk'), getLocale()])
  return deskMetadata(locale, t('title'))
}

export default async function BulkPage({ searchParams }: PageProps<'/[locale]/admin/bulk'>) {
  const [editor, params] = await Promise.all([requirePermission('bulk.themes'), searchParams])
  const { done } = Asked.parse(params)
  if (done) return <DonePage editor={editor} id={done} />
  const own = readParams(BulkFilters, params)
  const events = readParams(EventFilters, params)
  const filters = own.values
  const isChoosing = !filters.by || !filters.action || params.edit !== undefined
  return (
    <>
      <ProblemNotes problems={[...own.problems, ...events.problems]} />
      {isChoosing ? (
        <ChoosePage editor={editor} filters={filters} events={events.values} />
      ) : (
        <PreviewPage editor={editor} filters={filters} events={events.values} />
      )}
    </>
  )
}

interface StepProps {
  editor: Editor
  filters: BulkFilters
  events: EventFilters
}

async function ChoosePage({ editor, filters, events }: StepProps) {
  const [t, locale] = await Promise.all([getTranslations('bulk'), getLocale()])
  const [themes, usedCountries, imports, pasted] = await Promise.all([
    listThemes(editor),
    listUsedCountries(editor),
    listImports(editor),
    pastedIn(editor, filters.ids),
  ])
  const options = themes.map(({ id, title, depth }) => ({
    value: id,
    label: `${depth > 0 ? '– ' : ''}${say(title, locale)?.text ?? id}`,
  }))
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede')}</p>
      <div className="gap max-w-prose">
        <ChooseForm
          filters={filters}
          events={events}
          pasted={pasted}
          themes={options}
          usedCountries={new Set(usedCountries)}
          imports={imports.filter(({ undoneAt }) => undoneAt === null)}
          mayStep={can(editor.role, 'bulk.status')}
        />
      </div>
    </>
  )
}

async function PreviewPage({ editor, filters, events }: StepProps) {
  const [t, locale, themes] = await Promise.all([getTranslations('bulk'), getLocale(), listThemes(editor)])
  const nameOf = (id: string) => {
    const theme = themes.find((one) => one.id === id)
    return say(theme?.title, locale)?.text ?? id
  }
  const { action = 'add-theme', apply } = filters
  const isTheme = ThemeChange.safeParse(action).success
  const problem =
    isTheme && !themes.some(({ id }) => id === apply)
      ? ('unknown-theme' as const)
      : !isTheme && !can(editor.role, 'bulk.status')
        ? ('not-yours' as const)
        : filters.by === 'events' && conditionsOf(events).length === 0
          ? ('nothing' as const)
          : null
  const back = hrefIn(locale, `${bulkHref(filters, events)}&edit=1`)
  return (
    <>
      <Breadcrumb
        items={[{ label: t('title'), href: hrefIn(locale, '/admin/bulk') }, { label: t('preview.title') }]}
      />
      <h1>{t(`asked.${action}`, { theme: apply ? nameOf(apply) : '' })}</h1>
      {problem ? (
        <p className="note error" role="alert">
          {t(`preview.${problem}`)}
        </p>
      ) : (
        <Chosen editor={editor} filters={filters} events={events} action={action} nameOf={nameOf} />
      )}
      <p className="gap">
        <a href={back}>{t('preview.again')}</a>
      </p>
    </>
  )
}

interface ChosenProps extends StepProps {
  action: BulkAction
  nameOf: (theme: string) => string
}

async function Chosen({ editor, filters, events, action, nameOf }: ChosenProps) {
  const [t, choice] = await Promise.all([getTranslations('bulk'), chooseRecords(editor, filters, events)])
  const planned = await previewBulk(editor, choice.keys, action, filters.apply ?? null)
  const records = planned.filter(({ refusal }) => refusal === null)
  const refused = [
    ...choice.unknown.map(({ id, code }) => ({ id, code, value: null, record: null })),
    ...planned.flatMap(({ head, refusal }) =>
      refusal ? [{ id: head.id, code: refusal.code, value: refusal.value, record: head }] : [],
    ),
  ].map((row) => ({ ...row, outcome: 'refused' as const }))
  if (planned.length + refused.length === 0) return <p className="note">{t('preview.none')}</p>
  return (
    <>
      <p className="lede" role="status">
        {t.rich('preview.lede', {
          count: records.length,
          refused: refused.length,
          b: (words) => <b>{words}</b>,
        })}
      </p>
      {choice.isCut && <p className="note">{t('preview.cut', { most: MOST_RECORDS })}</p>}
      {refused.length > 0 && (
        <section>
          <h2>
            {t('preview.refused')} <span className="n">({refused.length})</span>
          </h2>
          <BulkTable title={t('preview.refused')} head={t('preview.why')} rows={refused} />
        </section>
      )}
      {records.length > 0 && (
        <section>
          <h2>
            {t('preview.will')} <span className="n">({records.length})</span>
          </h2>
          <PreviewForm
            action={action}
            apply={filters.apply}
            records={records}
            token={randomUUID()}
            mayPublish={can(editor.role, 'records.publish')}
            nameOf={nameOf}
          />
        </section>
      )}
    </>
  )
}

async function DonePage({ editor, id }: { editor: Editor; id: string }) {
  const [t, locale, report] = await Promise.all([getTranslations('bulk'), getLocale(), getBulk(editor, id)])
  if (!report) notFound()
  const first = { label: t('title'), href: hrefIn(locale, '/admin/bulk') }
  return (
    <>
      <Breadcrumb items={[first, { label: t(`action.${report.action}`) }]} />
      <Report report={report} />
      <p className="gap">
        <a href={first.href}>{t('report.again')}</a>
      </p>
    </>
  )
}
