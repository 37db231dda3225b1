import { getTranslations } from 'next-intl/server'
import { YearRule } from '@/components/charts/year-rule'
import { edtfOf } from '@/lib/edtf/columns'
import { yearRule } from '@/lib/edtf/year-rule'
import { sayDateAlone } from '@/lib/i18n/format'

const EXAMPLES = ['2025-05-22/2025-05-24', '2025-05', '2025', '2018~', '2020-02?']

/** Dates as records say and draw them, with what stands in the data. */
export async function DateExamples() {
  const t = await getTranslations('about.page.dates')
  const said = await Promise.all(EXAMPLES.map(sayDateAlone))
  return (
    <table className="fixed-table more narrow">
      <caption className="vh">{t('caption')}</caption>
      <colgroup>
        <col />
        <col className="w-[7rem]" />
        <col className="w-[40%]" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('said')}</th>
          <th scope="col">{t('rule')}</th>
          <th scope="col">{t('written')}</th>
        </tr>
      </thead>
      <tbody>
        {EXAMPLES.map((date, place) => (
          <tr key={date}>
            <th scope="row" className="font-[400]">
              <time dateTime={date}>{said[place]}</time>
            </th>
            <td>
              <YearRule segments={yearRule(edtfOf(date))} />
            </td>
            <td>
              <code>{date}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
