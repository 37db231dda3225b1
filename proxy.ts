import { type NextRequest, NextResponse } from 'next/server'
import { type Whereabouts, whereIs } from '@/lib/history/addresses'
import { isLocale, preferredLocale } from '@/lib/i18n/locales'

/**
 * Answers where no page can: 308 to where a record is now, 404 where nothing ever was, 503 while the database is out of
 * reach. Before the page, because a page that throws leaves readers without script an empty document.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const [, locale = '', ...path] = request.nextUrl.pathname.split('/')
  if (!isLocale(locale)) {
    return instead(request, preferredLocale(request.headers.get('accept-language')), 'not-found', 404)
  }
  let found: Whereabouts
  try {
    found = await whereIs(path)
  } catch (error) {
    console.error(error)
    return instead(request, locale, 'unavailable', 503)
  }
  if (found.is === 'moved') return NextResponse.redirect(new URL(`/${locale}${found.path}`, request.url), 308)
  if (found.is === 'nowhere') return instead(request, locale, 'not-found', 404)
  // It may be kept to go back to, and is asked for anew otherwise: what is published shows at once.
  return NextResponse.next({ headers: { 'Cache-Control': 'no-cache' } })
}

function instead(request: NextRequest, locale: string, page: 'not-found' | 'unavailable', status: 404 | 503) {
  return NextResponse.rewrite(new URL(`/${locale}/${page}`, request.url), { status })
}

// Not the bare address, which app/route.ts answers, nor what is no page.
export const config = { matcher: '/((?!_next/|api/|icon\\.svg$|robots\\.txt$|sitemap\\.xml$).+)' }
