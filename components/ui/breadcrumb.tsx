import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'

interface BreadcrumbProps {
  /** From the section down; the last one is what the page is, and no link. */
  items: { label: ReactNode; href?: string }[]
}

/** Where a page stands, above its title. */
export function Breadcrumb({ items }: BreadcrumbProps) {
  const t = useTranslations('site')
  return (
    <nav className="kicker" aria-label={t('breadcrumb')}>
      {items.map(({ label, href }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the path of a page never changes its order
        <Fragment key={place}>
          {place > 0 && (
            <>
              {' '}
              <span className="sep" />{' '}
            </>
          )}
          {href ? <a href={href}>{label}</a> : label}
        </Fragment>
      ))}
    </nav>
  )
}
