import { getLocale, getTranslations } from 'next-intl/server'
import { PostedForm } from '@/components/forms/posted-form'
import { refusalWords } from '@/components/forms/refusal-words'
import { chooseAction } from '@/lib/bulk/actions'
import type { BulkFilters } from '@/lib/bulk/filters'
import { BulkAction, ThemeChange } from '@/lib/bulk/schema'
import type { EventFilters } from '@/lib/events/filters'
import { sayMoment } from '@/lib/history/moment'
import { MESSAGES } from '@/lib/i18n/messages'
import { COUNTRIES } from '@/lib/vocabulary/countries'
import { EventKind } from '@/lib/vocabulary/lists'
import { ChooseSelect, type Option } from './choose-select'

interface ChooseFormProps {
  filters: BulkFilters
  events: EventFilters
  /** What was pasted, when it is chosen again. */
  pasted: string
  themes: Option[]
  /** The countries that events name. */
  usedCountries: ReadonlySet<string>
  imports: { id: string; createdAt: Date; fileName: string }[]
  /** Whether whoever asks may take the steps of the way to publication. */
  mayStep: boolean
}

const WAYS = ['events', 'ids', 'import', 'status'] as const

/** Chooses records and what is to be done to them; the preview follows. */
export async function ChooseForm({
  filters,
  events,
  pasted,
  themes,
  usedCountries,
  imports,
  mayStep,
}: ChooseFormProps) {
  const [t, v, locale] = await Promise.all([
    getTranslations('bulk'),
    getTranslations('vocabulary'),
    getLocale(),
  ])
  const made = await Promise.all(
    imports.map(async ({ id, createdAt, fileName }) => ({
      value: id,
      label: t('choose.import-option', { date: await sayMoment(createdAt), files: fileName }),
    })),
  )
  const countries = COUNTRIES.map(({ code, name }) => ({ value: code, label: name[locale] })).toSorted(
    (a, b) => a.label.localeCompare(b.label, locale),
  )
  const isUsed = ({ value }: Option) => usedCountries.has(value)
  const kinds = EventKind.options.map((kind) => ({ value: kind, label: v(`eventKind.${kind}`) }))
  const any = { value: '', label: t('choose.any') }
  const parts = {
    events: (
      <>
        <div className="field">
          <label htmlFor="bulk-list">{t('choose.list')}</label>
          <span className="hint" id="bulk-list-hint">
            {t('choose.list-hint')}
          </span>
          <input id="bulk-list" name="list" aria-describedby="bulk-list-hint" maxLength={4_000} />
        </div>
        <div className="field">
          <label htmlFor="bulk-q">{t('choose.q')}</label>
          <input id="bulk-q" name="q" defaultValue={events.q} maxLength={200} />
        </div>
        <ChooseSelect
          name="country"
          label={t('choose.country')}
          value={events.country[0]}
          options={[any]}
          groups={[
            { title: t('choose.countries-used'), options: countries.filter(isUsed) },
            { title: t('choose.countries-other'), options: countries.filter((one) => !isUsed(one)) },
          ]}
        />
        <ChooseSelect
          name="theme"
          label={t('choose.theme')}
          value={events.theme[0]}
          options={[any, ...themes]}
        />
        <ChooseSelect name="kind" label={t('choose.kind')} value={events.kind[0]} options={[any, ...kinds]} />
        <div className="field">
          <label htmlFor="bulk-actor">{t('choose.actor')}</label>
          <input id="bulk-actor" name="actor" defaultValue={events.actor[0]} maxLength={120} />
        </div>
      </>
    ),
    ids: (
      <div className="field">
        <label htmlFor="bulk-ids">{t('choose.ids')}</label>
        <span className="hint" id="bulk-ids-hint">
          {t('choose.ids-hint')}
        </span>
        <textarea
          id="bulk-ids"
          name="ids"
          rows={6}
          aria-describedby="bulk-ids-hint"
          defaultValue={pasted}
          maxLength={100_000}
        />
      </div>
    ),
    import: (
      <ChooseSelect
        name="import"
        label={t('choose.import')}
        value={filters.import}
        options={[{ value: '', label: t('choose.no-import') }, ...made]}
      />
    ),
    status: (
      <ChooseSelect
        name="status"
        label={t('choose.status')}
        value={filters.status}
        options={(['in-review', 'draft'] as const).map((status) => ({
          value: status,
          label: v(`recordStatus.${status}`),
        }))}
      />
    ),
  }
  const actions = mayStep ? BulkAction.options : ThemeChange.options
  return (
    <PostedForm
      action={chooseAction}
      isCheckedFirst
      errors={refusalWords(locale, MESSAGES[locale].bulk.error)}
      button={t('choose.submit')}
    >
      <fieldset className="field">
        <legend>{t('choose.which')}</legend>
        {WAYS.map((way) => (
          <fieldset key={way} className="more">
            <legend>
              <label>
                <input type="radio" name="by" value={way} defaultChecked={way === (filters.by ?? 'events')} />{' '}
                {t(`choose.by.${way}`)}
              </label>
            </legend>
            {parts[way]}
          </fieldset>
        ))}
      </fieldset>
      <fieldset className="field">
        <legend>{t('choose.what')}</legend>
        <ChooseSelect
          name="action"
          label={t('choose.action')}
          value={filters.action}
          options={actions.map((action) => ({ value: action, label: t(`action.${action}`) }))}
        />
        <ChooseSelect
          name="apply"
          label={t('choose.apply')}
          value={filters.apply}
          options={[{ value: '', label: t('choose.no-theme') }, ...themes]}
        />
      </fieldset>
    </PostedForm>
  )
}
