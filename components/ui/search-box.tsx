import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Suggestions } from './suggestions'

interface SearchBoxProps {
  id: string
  label: string
  /** The address of the page that answers. */
  action: string
  q?: string
  /** Hidden fields that the search keeps. */
  children?: ReactNode
}

/** A field and its button, as one; a plain form that needs no script. */
export function SearchBox({ id, label, action, q, children }: SearchBoxProps) {
  const [t, locale] = [useTranslations('site'), useLocale()]
  // Names of all kinds are suggested where all kinds are searched.
  const isSearch = action.endsWith('/search')
  return (
    // biome-ignore lint/a11y/useSemanticElements: not every browser knows the search element yet
    <form className="searchbox" role="search" aria-label={label} action={action}>
      <label htmlFor={id}>{label}</label>
      {isSearch ? (
        <Suggestions
          id={id}
          source={`/api/v1/suggest?locale=${locale}`}
          label={t('search.suggestions')}
          defaultValue={q}
        />
      ) : (
        <input id={id} type="search" name="q" defaultValue={q} maxLength={300} autoComplete="off" />
      )}
      <button type="submit" className="btn">
        {t('search.button')}
      </button>
      {children}
    </form>
  )
}
