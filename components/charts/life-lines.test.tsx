import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type LifeLine, LifeLines } from './life-lines'

const line: LifeLine = {
  id: 'g5-sahel',
  name: 'G5 Sahel',
  href: '/fr/initiatives/g5-sahel',
  segments: [{ x: 213, width: 980, kind: 'on' }],
  caps: [213, 1193],
  ticks: [213, 297],
  words: '16 février 2014 – 6 décembre 2023',
}

const draw = (...lines: LifeLine[]) =>
  renderToStaticMarkup(
    <LifeLines
      lines={lines}
      from={2012}
      to={2026}
      caption="Une initiative"
      heads={['Nom', 'Durée', 'Dates']}
    />,
  )

test('the chart is a table that names, draws and dates each line', () => {
  const markup = draw(line)
  expect(markup).toContain('<th scope="row"><a href="/fr/initiatives/g5-sahel">G5 Sahel</a></th>')
  expect(markup).toContain('<rect class="on" x="213" y="6" width="980" height="8"></rect>')
  expect(markup).toContain('<td class="d xs">16 février 2014 – 6 décembre 2023</td>')
  expect(markup).toContain('d="M213 0v20M297 0v20"')
})

test('the line of the page’s own record is not a link', () => {
  expect(draw({ ...line, href: undefined })).toContain('<th scope="row"><b>G5 Sahel</b></th>')
})

test('what began before the axis or goes on after it is cut at its ends', () => {
  const markup = draw({
    ...line,
    segments: [{ x: -250, width: 5000, kind: 'on' }],
    caps: [-250, 4750],
    ticks: [-10, 1501],
  })
  expect(markup).toContain('<rect class="on" x="0" y="6" width="1500" height="8"></rect>')
  expect(markup).not.toMatch(/class="(end|ev)"/)
})
