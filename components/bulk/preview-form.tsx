import { getLocale, getTranslations } from 'next-intl/server'
import { PostedForm } from '@/components/forms/posted-form'
import { refusalWords } from '@/components/forms/refusal-words'
import { StatusBadge } from '@/components/records/status-badge'
import { SaidText } from '@/components/ui/said'
import { ScrollTable } from '@/components/ui/scroll-table'
import { changeThemesAction, takeStepsAction } from '@/lib/bulk/actions'
import type { Planned } from '@/lib/bulk/plan'
import { type BulkAction, type BulkStep, ThemeChange } from '@/lib/bulk/schema'
import { hrefIn } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/localized-text'
import { MESSAGES } from '@/lib/i18n/messages'
import { recordHref } from '@/lib/records/filters'
import { keyOf } from '@/lib/records/types'

interface PreviewFormProps {
  action: BulkAction
  apply: string | undefined
  /** The records that would change. */
  records: Planned[]
  /** A new UUID: posting the form twice changes once. */
  token: string
  mayPublish: boolean
  nameOf: (theme: string) => string
}

/** The records that would change, each ticked, with the reason to give; one post changes them. */
export async function PreviewForm({ action, apply, records, token, mayPublish, nameOf }: PreviewFormProps) {
  const [t, locale] = await Promise.all([getTranslations('bulk'), getLocale()])
  const isTheme = ThemeChange.safeParse(action).success
  return (
    <PostedForm
      action={isTheme ? changeThemesAction : takeStepsAction}
      isCheckedFirst
      errors={refusalWords(locale, MESSAGES[locale].bulk.error)}
      button={t('apply.submit')}
      hidden={{ action, token, ...(isTheme && apply && { theme: apply }) }}
    >
      <ScrollTable
        title={t('preview.will')}
        head={[
          t('preview.take'),
          t('preview.record'),
          t('preview.status'),
          t('preview.before'),
          t('preview.after'),
        ]}
      >
        {records.map((planned) => (
          <PlannedRow key={keyOf(planned.head)} planned={planned} action={action} nameOf={nameOf} />
        ))}
      </ScrollTable>
      <section aria-labelledby="apply-title">
        <h2 id="apply-title">{t('apply.title')}</h2>
        {isTheme && <p className="field max-w-prose">{t('apply.review')}</p>}
        {isTheme && mayPublish && (
          <p className="field flex items-center gap-3">
            <input type="checkbox" id="bulk-publish" name="publish" />
            <label htmlFor="bulk-publish">{t('apply.publish')}</label>
          </p>
        )}
        <div className="field">
          <label htmlFor="bulk-reason">{t('apply.reason')}</label>
          <span className="hint" id="bulk-reason-hint">
            {t('apply.reason-hint')}
          </span>
          <input
            id="bulk-reason"
            name="reason"
            required
            maxLength={500}
            aria-describedby="bulk-reason-hint"
          />
        </div>
      </section>
    </PostedForm>
  )
}

const BECOMES = {
  submit: 'in-review',
  publish: 'published',
  'send-back': 'draft',
  archive: 'archived',
} as const satisfies Record<BulkStep, string>

interface PlannedRowProps extends Pick<PreviewFormProps, 'action' | 'nameOf'> {
  planned: Planned
}

async function PlannedRow({ planned: { head, draft, themes }, action, nameOf }: PlannedRowProps) {
  const [t, locale] = await Promise.all([getTranslations('bulk'), getLocale()])
  const name = say(head.title, locale)?.text ?? head.id
  const before = 'themes' in draft.content ? draft.content.themes : []
  const words = (ids: string[]) => ids.map(nameOf).join(', ') || '–'
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          name="records"
          value={`${head.type} ${head.id} ${head.version}`}
          defaultChecked
          aria-label={t('preview.take-one', { title: name })}
        />
      </td>
      <th scope="row" className="min-w-[12rem]">
        <a href={hrefIn(locale, recordHref(head.type, head.id))}>
          {say(head.title, locale) ? <SaidText text={head.title} /> : head.id}
        </a>
      </th>
      <td>
        <StatusBadge status={head.status} />
      </td>
      {action === 'add-theme' || action === 'remove-theme' ? (
        <>
          <td>{words(before)}</td>
          <td>{words(themes ?? [])}</td>
        </>
      ) : (
        <>
          <td>
            <StatusBadge status={head.status} />
          </td>
          <td>
            <StatusBadge status={BECOMES[action]} />
          </td>
        </>
      )}
    </tr>
  )
}
