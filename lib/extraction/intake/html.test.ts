import { expect, test } from 'vitest'
import { readHtml } from './html'

const textsOf = (html: string) => readHtml(html).lines.map(({ text }) => text)
const PARAGRAPH =
  'Le ministre a reçu mardi à Bamako son homologue du Niger pour parler des patrouilles communes.'

test('reads a line a block, with entities and inner elements resolved', () => {
  const html = `<p>Arm&eacute;es <b>du</b>&nbsp;Mali<br>et du Niger</p><ul><li>un</li><li>deux</li></ul>`
  expect(textsOf(html)).toEqual(['Armées du Mali', 'et du Niger', 'un', 'deux'])
})

test('knows headings, links and where a line stands', () => {
  const html = `<body><nav><a>Accueil</a><a>Politique</a></nav><main><h1>Titre</h1><p>Un <a>lien</a></p>
    <aside>Ailleurs</aside><figure><figcaption>Une photo</figcaption></figure></main>
    <div class="related-posts">Autre</div><div class="mes-menuisiers">Article</div><footer>© 2024</footer></body>`
  expect(readHtml(html).lines.map(({ text, heading, zone }) => [text, heading, zone])).toEqual([
    ['Accueil Politique', 0, 'menu'],
    ['Titre', 1, null],
    ['Un lien', 0, null],
    ['Ailleurs', 0, 'aside'],
    ['Une photo', 0, 'caption'],
    ['Autre', 0, 'aside'],
    ['Article', 0, null],
    ['© 2024', 0, 'footer'],
  ])
  expect(readHtml(html).lines[2]?.linked).toBeGreaterThan(0.3)
})

test('shows nothing of scripts, styles, event handlers and hidden elements', () => {
  const html = `<html><head><style>p{}</style><script>alert(1)</script></head><body onload="alert(2)">
    <p onclick="alert(3)">${PARAGRAPH}<img src=x onerror="alert(4)"></p><noscript>n</noscript><template>t</template>
    <p hidden>caché</p><div style="display: none">caché</div><svg><text>s</text></svg><iframe srcdoc="<p>i</p>"></iframe>
    <textarea>zone</textarea><!-- <p>remarque</p> --></body></html>`
  expect(textsOf(html)).toEqual([PARAGRAPH])
})

test('reads the head as it is written', () => {
  const { head } =
    readHtml(`<html lang="fr-ML"><head><title>Un &amp; deux</title><meta property="OG:Title" content="T">
    <meta name="author" content="A"><meta name="author" content="B"><link rel="canonical" href="/x">
    <script type="application/ld+json">{"a":1}</script></head><body><time datetime="2024-03-12">hier</time></body></html>`)
  expect(head).toMatchObject({
    title: 'Un & deux',
    language: 'fr-ML',
    canonical: '/x',
    jsonLd: ['{"a":1}'],
    times: ['2024-03-12'],
  })
  expect([...head.meta]).toEqual([
    ['og:title', 'T'],
    ['author', 'A'],
  ])
})

test('marks lines outside of the main content, where there is enough of it', () => {
  const article = `<article>${`<p>${PARAGRAPH}</p>`.repeat(8)}</article>`
  const { lines } = readHtml(`<body><div><p>Un titre d’ailleurs</p></div>${article}</body>`)
  expect(lines.at(0)).toMatchObject({ text: 'Un titre d’ailleurs', isOutside: true })
  expect(lines.at(-1)).toMatchObject({ text: PARAGRAPH, isOutside: false })
})

test('reads what is nested deeper than any page, and refuses what has no end', () => {
  const nested = `<body>${'<div>'.repeat(10_000)}<p>${PARAGRAPH}</p>${'</div>'.repeat(10_000)}</body>`
  expect(textsOf(nested)).toEqual([PARAGRAPH])
  expect(() => readHtml(`<body>${'<span>x'.repeat(200_000)}`)).toThrow('nested')
})

test('reads pages that are broken', () => {
  expect(textsOf(`<p>Un<p>Deux<div>Trois</span></div></p>Quatre<`)).toEqual([
    'Un',
    'Deux',
    'Trois',
    'Quatre<',
  ])
  expect(textsOf('<'.repeat(1000))).toHaveLength(1)
  expect(textsOf('')).toEqual([])
})

const prose = (count: number) => `<p>${PARAGRAPH}</p>`.repeat(count)

test.each([
  [
    'a form around the whole page',
    `<form id="aspnetForm"><h1>Titre</h1>${prose(5)}<nav>Accueil</nav></form>`,
  ],
  ['a wrapper named after a sidebar', `<div class="content-sidebar wrap"><div>${prose(5)}</div></div>`],
  ['a page builder’s part for the text', `<div class="elementor-widget-post-content">${prose(5)}</div>`],
  [
    'a part of a page builder for each paragraph',
    `<div class="elementor-widget elementor-widget-text-editor">${prose(1)}</div>`.repeat(5),
  ],
])('takes %s for no zone', (_what, page) => {
  const { lines } = readHtml(`<body><div class="menu">Accueil</div>${page}</body>`)
  expect(lines.filter(({ text }) => text === PARAGRAPH).map(({ zone }) => zone)).toEqual(Array(5).fill(null))
  expect(lines[0]).toMatchObject({ text: 'Accueil', zone: 'menu' })
})

test('keeps readers’ comments a zone, however long they are', () => {
  const { lines } = readHtml(`<body>${prose(5)}<div id="comments">${prose(20)}</div></body>`)
  expect(lines.filter(({ zone }) => zone === 'aside')).toHaveLength(20)
})

test.each([
  ['comments', `<div id="comments">${prose(8)}</div>`, 'aside'],
  ['a footer', `<footer>${prose(30)}</footer>`, 'footer'],
  ['a menu', `<nav>${prose(30)}</nav>`, 'menu'],
])('keeps %s a zone beside a report that is shorter', (_what, zone, name) => {
  const { lines } = readHtml(`<body>${prose(3)}${zone}</body>`)
  expect(lines.slice(0, 3).map((line) => line.zone)).toEqual([null, null, null])
  expect(new Set(lines.slice(3).map((line) => line.zone))).toEqual(new Set([name]))
})

test('keeps a zone with a line or two a zone where nothing stands outside', () => {
  const { lines } = readHtml(`<body><div class="sidebar">${prose(2)}</div></body>`)
  expect(lines.map(({ zone }) => zone)).toEqual(['aside', 'aside'])
})

test('sees through wrappers in wrappers', () => {
  const wrapped = (count: number) =>
    readHtml(`${'<div class="widget">'.repeat(count)}${prose(5)}<footer>©</footer>${'</div>'.repeat(count)}`)
  expect(wrapped(4).lines.map(({ zone }) => zone)).toEqual([...Array(5).fill(null), 'footer'])
  expect(wrapped(5).lines.map(({ zone }) => zone)).toEqual(Array(6).fill('aside'))
})

test('takes the zones within a wrapper for what they are', () => {
  const { lines } = readHtml(
    `<form>${prose(5)}<nav>Accueil</nav><div class="elementor-widget elementor-widget-share-buttons">X</div></form>`,
  )
  expect(lines.slice(-2).map(({ text, zone }) => [text, zone])).toEqual([
    ['Accueil', 'menu'],
    ['X', 'aside'],
  ])
})
