import { type NextRequest, NextResponse } from 'next/server'
import { type Admission, admit } from '@/lib/auth/admission'
import { isTooHeavy, pageOfFiles } from '@/lib/auth/weight'
import { type Whereabouts, whereIs } from '@/lib/history/addresses'
import { isLocale, type Locale, preferredLocale } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/messages'

/**
 * Answers where no page can: 308 to where a record is now, 404 where nothing ever was, 503 while the database is out of
 * reach; and on the editors' side, 303 to the sign-in page and 403. Before the page, because a page that throws leaves
 * readers without script an empty document.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const [, locale = '', ...path] = request.nextUrl.pathname.split('/')
  if (!isLocale(locale)) {
    return instead(request, preferredLocale(request.headers.get('accept-language')), 'not-found', 404)
  }
  if (isTooHeavy(request.headers, path)) return tooHeavy(request, locale, path)
  try {
    const [word, ...rest] = path
    return word === 'admin'
      ? answerEditor(request, locale, await admit({ ...asked(request), locale, path: rest }))
      : answerReader(request, locale, await whereIs(path))
  } catch (error) {
    console.error(error)
    return instead(request, locale, 'unavailable', 503)
  }
}

// Before a byte of it is read. Whoever sends files is told in words.
function tooHeavy(request: NextRequest, locale: Locale, path: string[]) {
  const page = pageOfFiles(path)
  if (page === null) return new NextResponse(null, { status: 413 })
  return NextResponse.redirect(new URL(`/${locale}/admin/${page}?refused=too-large`, request.url), 303)
}

function answerReader(request: NextRequest, locale: Locale, found: Whereabouts) {
  // It may be kept to go back to, and is asked for anew otherwise: what is published, or merged and taken back, shows at once.
  const headers = { 'Cache-Control': 'no-cache' }
  if (found.is === 'moved') {
    return NextResponse.redirect(new URL(`/${locale}${found.path}`, request.url), { status: 308, headers })
  }
  if (found.is === 'nowhere') return instead(request, locale, 'not-found', 404)
  return NextResponse.next({ headers })
}

function answerEditor(request: NextRequest, locale: Locale, admission: Admission) {
  const response = toResponse(request, locale, admission)
  // Never kept by anybody: it is one editor's, and gone with the session.
  response.headers.set('Cache-Control', 'no-store')
  response.headers.set('X-Robots-Tag', 'noindex')
  return response
}

function toResponse(request: NextRequest, locale: Locale, admission: Admission) {
  // No page stands in for a post: it would run the action that the post names.
  if (!isRead(request) && (admission.is === 'nowhere' || admission.is === 'not-allowed')) {
    const { title, text } = MESSAGES[locale].desk[admission.is === 'nowhere' ? 'not-found' : 'not-allowed']
    return new NextResponse(`${title}\n${text}\n`, { status: admission.is === 'nowhere' ? 404 : 403 })
  }
  if (admission.is === 'nowhere') return instead(request, locale, 'admin/not-found', 404)
  if (admission.is === 'not-allowed') return instead(request, locale, 'admin/not-allowed', 403)
  if (admission.is === 'sent') return NextResponse.redirect(new URL(admission.path, request.url), 303)
  const response = NextResponse.next()
  for (const cookie of admission.cookies) response.headers.append('Set-Cookie', cookie)
  return response
}

function asked({ method, headers, nextUrl }: NextRequest) {
  return { method, headers, href: `${nextUrl.pathname}${nextUrl.search}` }
}

function isRead({ method }: NextRequest) {
  return method === 'GET' || method === 'HEAD'
}

function instead(request: NextRequest, locale: Locale, page: string, status: 403 | 404 | 503) {
  return NextResponse.rewrite(new URL(`/${locale}/${page}`, request.url), { status })
}

// Not the bare address, which app/route.ts answers, nor what is no page.
export const config = { matcher: '/((?!_next/|api/|icon\\.svg$|robots\\.txt$|sitemap\\.xml$).+)' }
