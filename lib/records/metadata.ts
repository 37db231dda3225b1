import 'server-only'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { currentAccount } from '@/lib/auth/session'
import { say } from '@/lib/i18n/localized-text'
import { getRecord } from './desk'
import type { RecordType } from './types'

/** What the page of a record for editors is called: as the record is. */
export async function recordMetadata(type: RecordType, id: string): Promise<Metadata> {
  const [account, locale, t] = await Promise.all([currentAccount(), getLocale(), getTranslations('forms')])
  const open = account && (await getRecord(account, { type, id }))
  return { title: say(open?.head.title, locale)?.text ?? t(`section.${type}`) }
}
