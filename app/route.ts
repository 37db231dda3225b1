import { preferredLocale } from '@/lib/i18n/locales'

/** The bare address leads to the language that the reader's browser asks for. */
export function GET(request: Request): Response {
  const locale = preferredLocale(request.headers.get('accept-language'))
  return new Response(null, { status: 307, headers: { Location: `/${locale}`, Vary: 'Accept-Language' } })
}
