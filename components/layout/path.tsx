'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import type { ReactNode } from 'react'

interface SectionLinkProps {
  href: string
  /** Whether the pages below it are other sections. */
  isWhole?: boolean
  children: ReactNode
}

/** A section of the site, marked as current on its pages. Drawn on the server; nothing is lost without script. */
export function SectionLink({ href, isWhole = false, children }: SectionLinkProps) {
  const path = usePathname()
  const isCurrent = path === href || (!isWhole && path.startsWith(`${href}/`))
  return (
    <a href={href} aria-current={isCurrent ? (path === href ? 'page' : 'true') : undefined}>
      {children}
    </a>
  )
}

interface LanguageLinkProps {
  locale: string
  name: string
  isCurrent: boolean
}

/** The same page in another language, with the same query. Drawn on the server; nothing is lost without script. */
export function LanguageLink({ locale, name, isCurrent }: LanguageLinkProps) {
  const path = usePathname().replace(/^\/[^/]+/, `/${locale}`)
  const query = useSearchParams().toString()
  return (
    <a
      href={query ? `${path}?${query}` : path}
      lang={locale}
      hrefLang={locale}
      title={name}
      aria-current={isCurrent ? 'true' : undefined}
    >
      {locale.toUpperCase()}
    </a>
  )
}
