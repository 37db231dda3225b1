import type { Metadata } from 'next'
import { createTranslator } from 'next-intl'
import { deskMetadata } from '@/lib/i18n/desk-metadata'
import type { Locale } from '@/lib/i18n/locales'
import { type LocalizedText, say } from '@/lib/i18n/localized-text'
import { MESSAGES } from '@/lib/i18n/messages'
import { pageMetadata } from '@/lib/i18n/metadata'
import { WORD_OF } from '@/lib/records/types'
import type { Version, VersionList } from './version'

/** Of the page with the published versions of a record. */
export function historyMetadata(locale: Locale, history: VersionList | null): Metadata {
  if (!history) return {}
  const { type, id } = history
  const title = say(history.title, locale)?.text ?? id
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'history' })
  return pageMetadata({
    locale,
    path: `/${WORD_OF[type]}/${id}/history`,
    title: t.markup('of', { title: () => title }),
    description: t('description', { title }),
    isIndexed: false,
  })
}

/** Of the page of one version: search engines are to find the record, not its past. */
export function versionMetadata(locale: Locale, version: Version | null): Metadata {
  if (!version) return {}
  const { type, id, number } = version
  const title = say(version.title, locale)?.text ?? id
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'history' })
  return pageMetadata({
    locale,
    path: `/${WORD_OF[type]}/${id}/history/${number}`,
    title: t.markup('version.title', { title: () => title, number }),
    description: t('description', { title }),
    isIndexed: false,
  })
}

/** Of the same pages for editors; without a number, of the list. Where there is no record, all that is said is what the page is for. */
export function deskHistoryMetadata(
  locale: Locale,
  title: LocalizedText | undefined,
  number?: number,
): Metadata {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'history' })
  const said = say(title, locale)?.text
  if (!said) return deskMetadata(locale, t('title'))
  const named = { title: () => said }
  return deskMetadata(
    locale,
    number === undefined ? t.markup('of', named) : t.markup('version.title', { ...named, number }),
  )
}
