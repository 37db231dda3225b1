import 'server-only'
import { isExtractionHere } from '@/lib/extraction/door-desk'
import type { Locale } from '@/lib/i18n/locales'
import { findForDesk } from '@/lib/records/desk'
import { type RecordKey, typeOf } from '@/lib/records/types'
import { isOwnOrigin } from './address'
import { secondFactorHref, signInHref } from './doors'
import { guardOf } from './pages'
import { lacksSecondFactor, prove } from './prove'
import { can } from './roles'
import { findSession } from './sessions'

/** What becomes of a request for a page of the editors' side. `cookies` are to be set with the answer. */
export type Admission =
  | { is: 'let-in'; cookies: string[] }
  | { is: 'sent'; path: string }
  | { is: 'not-allowed' }
  | { is: 'nowhere' }

interface Asked {
  method: string
  headers: Headers
  locale: Locale
  /** The words of the address after `admin`. */
  path: string[]
  /** The whole address after the origin, to come back to. */
  href: string
}

/** Decides who may open a page of the editors' side, by the table of pages, before any page runs. */
export async function admit({ method, headers, locale, path, href }: Asked): Promise<Admission> {
  const guard = guardOf(path)
  if (guard === null) return { is: 'nowhere' }
  if (!['GET', 'HEAD'].includes(method) && !isOwnOrigin(headers)) return { is: 'not-allowed' }
  if (guard === 'anybody') return { is: 'let-in', cookies: [] }
  const cookies: string[] = []
  const session = await findSession(headers, (renewed) => cookies.push(...renewed))
  if (!session) {
    // The action it names keeps what was typed, and leads to the sign-in page itself.
    if (isFormPost(method, headers)) return { is: 'let-in', cookies: [] }
    const hadSession = headers.get('cookie')?.includes('reperes.session_token') ?? false
    return { is: 'sent', path: signInHref(locale, href, hadSession ? 'expired' : undefined) }
  }
  if (!can(session.account.role, guard)) return { is: 'not-allowed' }
  if (lacksSecondFactor(session.account) && guard !== 'profile.manage') {
    return { is: 'sent', path: secondFactorHref(locale) }
  }
  const [word, id] = path
  if (word === 'extraction' && id !== undefined) {
    const isHere = await isExtractionHere(prove(session.account, 'extraction.run'), id)
    return isHere ? { is: 'let-in', cookies } : { is: 'nowhere' }
  }
  const record = recordIn(path)
  const found = record ? await findForDesk(prove(session.account, 'records.read'), record) : 'here'
  return found === 'here' ? { is: 'let-in', cookies } : { is: found }
}

/** The record whose page an address is; null for any other page. */
function recordIn([word = '', id = '']: string[]): RecordKey | null {
  const type = typeOf(word)
  return type && id !== '' && id !== 'new' ? { type, id } : null
}

/** Whether a form of this site was posted, with or without script. */
function isFormPost(method: string, headers: Headers) {
  return (
    method === 'POST' &&
    (headers.has('next-action') || headers.get('content-type')?.startsWith('multipart/form-data') === true)
  )
}
