import { getLocale, getTranslations } from 'next-intl/server'
import { YearBarsDrawing, type YearBarsProps } from './year-bars-drawing'

/** How many records each year has, as bars on a ruler of years; each bar links to exactly the records it counts. */
export async function YearBars(props: YearBarsProps) {
  const [t, locale] = await Promise.all([getTranslations('charts'), getLocale()])
  return (
    <YearBarsDrawing
      {...props}
      spokenYear={(year) => t('year', { year: String(year) })}
      formatCount={(count) => new Intl.NumberFormat(locale).format(count)}
    />
  )
}
