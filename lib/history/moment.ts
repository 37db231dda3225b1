import { getFormatter, getTranslations } from 'next-intl/server'

/** A moment in words to the minute, in universal time: editors sit in several zones. */
export async function sayMoment(moment: Date): Promise<string> {
  const [t, format] = await Promise.all([getTranslations('history'), getFormatter()])
  const [hour, minute] = moment.toISOString().slice(11, 16).split(':')
  const date = format.dateTime(moment, { dateStyle: 'long', timeZone: 'UTC' })
  return t('savedAt', { date, hour: hour ?? '', minute: minute ?? '' })
}
