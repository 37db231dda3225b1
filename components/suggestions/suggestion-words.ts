import { getTranslations } from 'next-intl/server'
import { CONTACT_DAYS, LONGEST_MESSAGE, SHORTEST_MESSAGE } from '@/lib/suggestions/schema'
import type { SuggestionWords } from './suggestion-form'

const CODES = [
  'required',
  'too-short',
  'message-too-long',
  'too-long',
  'not-text',
  'markup',
  'not-a-web-address',
  'unknown-record',
  'too-fast',
  'too-many',
] as const

/** All that the form says, so that no message file travels to the browser. */
export async function suggestionWords(): Promise<SuggestionWords> {
  const t = await getTranslations('suggestions')
  const limits = { least: SHORTEST_MESSAGE, most: LONGEST_MESSAGE }
  return {
    label: { message: t('label.message'), source: t('label.source'), contact: t('label.contact') },
    hint: {
      message: t('hint.message', limits),
      source: t('hint.source'),
      contact: t('hint.contact', { days: CONTACT_DAYS }),
    },
    optional: t('optional'),
    trap: t('trap'),
    send: t('send'),
    problems: t('problems'),
    error: Object.fromEntries(CODES.map((code) => [code, t(`error.${code}`, limits)])),
  }
}
