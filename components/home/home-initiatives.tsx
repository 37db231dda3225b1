import { getLocale, getTranslations } from 'next-intl/server'
import { InitiativeLines } from '@/components/initiatives/initiative-lines'
import { hrefIn } from '@/lib/i18n/format'
import type { InitiativeListItem } from '@/lib/initiatives/list-item'

interface HomeInitiativesProps {
  initiatives: InitiativeListItem[]
  /** How many there are in all. */
  count: number
}

/** The initiatives with the most events, over time. */
export async function HomeInitiatives({ initiatives, count }: HomeInitiativesProps) {
  const [t, locale] = await Promise.all([getTranslations('home.initiatives'), getLocale()])
  return (
    <section>
      <h2>{t('title')}</h2>
      <InitiativeLines initiatives={initiatives} caption={t('caption')} isWide />
      <p className="s mut more">
        <a href={hrefIn(locale, '/initiatives')}>{t('all', { count })}</a>
      </p>
    </section>
  )
}
