import { type NextRequest, NextResponse } from 'next/server'
import { findAddress } from '@/lib/history/addresses'
import { isLocale, preferredLocale } from '@/lib/i18n/locales'

const RECORDS = ['events', 'actors', 'initiatives', 'articles', 'themes', 'countries']

/**
 * Answers for addresses where nothing is: 308 to where a record is now, 404 when it never was.
 * Done before the page, because a page that throws `notFound()` leaves readers without script an empty document.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const [, locale = '', word = '', slug, ...deeper] = request.nextUrl.pathname.split('/')
  if (!isLocale(locale)) return notFound(request, preferredLocale(request.headers.get('accept-language')))
  if (!RECORDS.includes(word) || slug === undefined) return page()
  if (deeper.length > 0) return notFound(request, locale)
  const found = await findAddress(word, slug)
  if (found.is === 'here') return page()
  if (found.is === 'nowhere') return notFound(request, locale)
  return NextResponse.redirect(new URL(`/${locale}/${word}/${found.slug}`, request.url), 308)
}

/** A page may be kept to go back to, and is asked for anew otherwise: what is published shows at once. */
function page() {
  return NextResponse.next({ headers: { 'Cache-Control': 'no-cache' } })
}

function notFound(request: NextRequest, locale: string) {
  return NextResponse.rewrite(new URL(`/${locale}/not-found`, request.url), { status: 404 })
}

// Pages only: no files, no API, and not the bare address, which app/route.ts answers.
export const config = { matcher: '/((?!_next/|api/|[^/]*\\.[a-z]+$).+)' }
