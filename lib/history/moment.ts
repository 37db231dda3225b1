import { getLocale, getTranslations } from 'next-intl/server'
import { sayDay } from '@/lib/i18n/day'

/** A moment in words to the minute, in universal time: editors sit in several zones. */
export async function sayMoment(moment: Date): Promise<string> {
  const [t, locale] = await Promise.all([getTranslations('history'), getLocale()])
  const [hour, minute] = moment.toISOString().slice(11, 16).split(':')
  const date = sayDay(moment, locale, 'long')
  return t('savedAt', { date, hour: hour ?? '', minute: minute ?? '' })
}
