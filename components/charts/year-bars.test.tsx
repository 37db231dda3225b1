import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { YearBarsDrawing } from './year-bars-drawing'

const markup = renderToStaticMarkup(
  <YearBarsDrawing
    years={[
      { year: 2020, count: 1500, href: '/fr/events?from=2020&to=2020' },
      { year: 2022, count: 750, href: '/fr/events?from=2022&to=2022' },
      { year: 1999, count: 3, href: '/fr/events?from=1999&to=1999' },
    ]}
    from={2020}
    to={2023}
    spokenYear={(year) => `${year}\u00a0:`}
    formatCount={(count) => new Intl.NumberFormat('fr').format(count)}
  />,
)

test('each year with records is a link that says the year and the number', () => {
  expect(markup).toContain(
    '<a href="/fr/events?from=2020&amp;to=2020"><span class="vh">2020\u00a0: </span>1\u202f500<svg',
  )
  expect(markup.match(/<a /g)).toHaveLength(2)
})

test('half the records make a bar half as tall', () => {
  expect([...markup.matchAll(/height="(\d+)" preserve/g)].map(([, height]) => height)).toEqual(['72', '36'])
})

test('a year without records keeps its place on the axis and stays empty', () => {
  expect(markup.match(/<div><span aria-hidden="true">2[13]<\/span><\/div>/g)).toHaveLength(2)
})
