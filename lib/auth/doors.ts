import { isLocale, LOCALES, type Locale } from '@/lib/i18n/locales'

/** Why somebody is at the door; `kept` says since when their draft waits. */
export type SignInReason = 'expired' | 'chosen' | 'signed-out' | { kept: Date }

/** The address of the sign-in page, which leads on to `next` afterwards. */
export function signInHref(locale: Locale, next?: string | null, reason?: SignInReason): string {
  const query = new URLSearchParams()
  if (reason) query.set('reason', typeof reason === 'object' ? 'expired' : reason)
  if (typeof reason === 'object') query.set('at', reason.kept.toISOString())
  if (next) query.set('next', next)
  return `/${locale}/admin/sign-in${query.size > 0 ? `?${query}` : ''}`
}

/** The address where a second factor is set up. */
export function secondFactorHref(locale: Locale): string {
  return `/${locale}/admin/profile/second-factor`
}

/** Where to go after signing in: `next` where it is an editors' page of this site, else the dashboard in `locale`. */
export function safeNext(next: unknown, locale: Locale): string {
  const home = `/${locale}/admin`
  if (typeof next !== 'string' || next.length > 2_000) return home
  // Read as a browser reads it: it takes \ for /, drops control characters, and // or a scheme leads to another site.
  const base = 'http://this-site.invalid'
  const url = URL.canParse(next, base) ? new URL(next, base) : null
  if (!next.startsWith('/') || url?.origin !== base) return home
  const [, first = '', second, door] = url.pathname.split('/')
  if (!isLocale(first) || second !== 'admin' || door === 'sign-in' || door === 'link') return home
  return `${url.pathname}${url.search}`
}

/** The language and path of the page that a form stands on, from its Referer; the dashboard when it does not say. */
export function pageOf(headers: Pick<Headers, 'get'>): { locale: Locale; path: string } {
  const referer = headers.get('referer')
  const url = referer && URL.canParse(referer) ? new URL(referer) : null
  const [, first = ''] = url?.pathname.split('/') ?? []
  return isLocale(first) && url
    ? { locale: first, path: `${url.pathname}${url.search}` }
    : { locale: LOCALES[0], path: `/${LOCALES[0]}/admin` }
}
