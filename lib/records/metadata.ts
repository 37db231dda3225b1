import 'server-only'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { currentAccount } from '@/lib/auth/session'
import { deskMetadata } from '@/lib/i18n/desk-metadata'
import { say } from '@/lib/i18n/localized-text'
import { getRecord } from './desk'
import type { RecordType } from './types'

/** What the page of a record for editors is called: as the record is. */
export async function recordMetadata(type: RecordType, id: string): Promise<Metadata> {
  const [account, locale, t] = await Promise.all([
    currentAccount(),
    getLocale(),
    getTranslations('vocabulary'),
  ])
  const open = account && (await getRecord(account, { type, id }))
  return deskMetadata(locale, say(open?.head.title, locale)?.text ?? t(`recordTypes.${type}`))
}
