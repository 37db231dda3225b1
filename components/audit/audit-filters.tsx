import { useLocale, useTranslations } from 'next-intl'
import type { AuditChoices } from '@/lib/audit/entry'
import { type AuditFilters, auditHref, NOBODY } from '@/lib/audit/filters'
import { auditWords } from '@/lib/audit/words'
import { hrefIn } from '@/lib/i18n/format'

interface AuditFilterFormProps {
  filters: AuditFilters
  choices: AuditChoices
}

/** What the log can be narrowed by: account, action, record and period. */
export function AuditFilterForm({ filters, choices }: AuditFilterFormProps) {
  const [t, locale] = [useTranslations('audit'), useLocale()]
  const words = auditWords(locale)
  const day = (name: 'from' | 'to') => (
    <p>
      <label htmlFor={`audit-${name}`}>{t(name)}</label>
      <input id={`audit-${name}`} name={name} defaultValue={filters[name]} aria-describedby="audit-day" />
    </p>
  )
  return (
    <search>
      <form action={hrefIn(locale, auditHref())} className="asked" aria-label={t('filters')}>
        <p>
          <label htmlFor="audit-account">{t('byAccount')}</label>
          <select id="audit-account" name="account" defaultValue={filters.account ?? ''}>
            <option value="">{t('anyAccount')}</option>
            <option value={NOBODY}>{t('nobody')}</option>
            {choices.accounts.map(({ id, name, email }) => (
              <option key={id} value={id}>
                {name} ({email})
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor="audit-action">{t('byAction')}</label>
          <select id="audit-action" name="action" defaultValue={filters.action ?? ''}>
            <option value="">{t('anyAction')}</option>
            {choices.actions.map((action) => (
              <option key={action} value={action}>
                {words.actionOf(action)}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor="audit-type">{t('type')}</label>
          <select id="audit-type" name="type" defaultValue={filters.type ?? ''}>
            <option value="">{t('anyType')}</option>
            {choices.types.map((type) => (
              <option key={type} value={type}>
                {words.typeOf(type)}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor="audit-id">{t('id')}</label>
          <input id="audit-id" name="id" defaultValue={filters.id} spellCheck={false} />
        </p>
        {day('from')}
        {day('to')}
        <p className="hint" id="audit-day">
          {t('dayHint')}
        </p>
        <p className="btns">
          <button type="submit" className="btn sm">
            {t('apply')}
          </button>{' '}
          <a href={hrefIn(locale, auditHref())}>{t('clear')}</a>
        </p>
      </form>
    </search>
  )
}
