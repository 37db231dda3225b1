import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { AutoSubmit } from './auto-submit'
import { HiddenFields } from './hidden-fields'

interface FilterFormProps {
  /** The address of the list without what the form offers: its query is kept. */
  kept: string
  /** How many values are chosen. */
  chosen: number
  children: ReactNode
}

/** What a list can be narrowed by: a plain form; on a phone behind one button, on a desktop an open column. */
export function FilterForm({ kept, chosen, children }: FilterFormProps) {
  const t = useTranslations('filters')
  const [action, query = ''] = kept.split('?')
  return (
    <details className="filters">
      <summary>
        {t('open')}
        {chosen > 0 && (
          <>
            {' '}
            <b aria-hidden="true">{chosen}</b>
            <span className="vh">{t('chosenCount', { count: chosen })}</span>
          </>
        )}
      </summary>
      <form className="facets" action={action} aria-label={t('label')}>
        <h2 className="vh">{t('title')}</h2>
        <p className="vh">{t('instant')}</p>
        <HiddenFields query={query} />
        <AutoSubmit>{children}</AutoSubmit>
        <p>
          <button type="submit" className="btn sm">
            {t('apply')}
          </button>
        </p>
      </form>
    </details>
  )
}
