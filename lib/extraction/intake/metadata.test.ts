import { expect, test } from 'vitest'
import { addressesOf } from './addresses'
import { takeIn } from './intake'

const PARAGRAPH =
  'Les chefs d’état-major du Mali, du Burkina Faso et du Niger se sont retrouvés mardi à Ménaka pour arrêter le calendrier des patrouilles communes le long de la frontière.'
const TITLE = 'Ménaka : les chefs militaires des trois pays se concertent'

async function metadataOf(text: string) {
  return (await takeIn({ is: 'text', text })).metadata
}

const page = (head: string, body = '') =>
  `<html lang="fr"><head>${head}</head><body><h1>${TITLE}</h1>${body}<p>${PARAGRAPH}</p><p>${PARAGRAPH} Bis.</p></body></html>`

test.each([
  ['Publié le 15 - 11 - 2023', '2023-11-15'],
  ['Publié dans L’Observateur le 15 - 11 - 2023', '2023-11-15'],
  ['12/03/2024', '2024-03-12'],
  ['Par A. Keïta | 12/03/2024 | 1 482 vues', '2024-03-12'],
  ['On August 10, 2024 6:04 am', '2024-08-10'],
  ['Vendredi 25 mars 2022 - 04:48', '2022-03-25'],
  ['Published: 28 Oct 2023 17:46 GMT | Updated: 29 Oct 2023 19:02 GMT', '2023-10-28'],
  ['Publié le 22 décembre 2023 à 16h31, mis à jour le 24 décembre 2023', '2023-12-22'],
  ['الثلاثاء 2 دجنبر 2025 - 16:20', '2025-12-02'],
  ['Mis à jour le 24 décembre 2023', '2023-12-24'],
  ['Le Fleuve | 24 mai 2022 | 2 min de lecture', '2022-05-24'],
  ['26 décembre 2018 / 10h27 / Par notre correspondant', '2018-12-26'],
  ['6 August 2020 / Field notes / 5 min', '2020-08-06'],
  ['Posted by desk on 12/03/24 at 10:04', '2024-03-12'],
  ['Date : 2024/03/12', '2024-03-12'],
  ['Photo d’archives, 24 décembre 2019', null],
  ['Inscriptions jusqu’au 24 décembre 2023', null],
  ['Un arrêté du ministre', null],
])('reads the day of publication below a title: %s', async (line, published) => {
  expect((await metadataOf(`${TITLE}\n${line}\n${PARAGRAPH}`)).published).toBe(published)
})

test.each([
  [`Ménaka, le 12 mars 2024 (ANP) - ${PARAGRAPH}`, '2024-03-12'],
  [`MENAKA, March 12, 2024 (ANP) - ${PARAGRAPH}`, '2024-03-12'],
  [`Ménaka, 15 mai (ANP) – ${PARAGRAPH}\nAIO/MSB/ANP/0078 Mai 2024`, '2024-05-15'],
  [`${PARAGRAPH} La réunion avait été annoncée le 3 février 2024.`, null],
])('reads the day from a dateline, never from the article itself', async (text, published) => {
  expect((await metadataOf(`${TITLE}\n${text}`)).published).toBe(published)
})

test.each([
  [['Samedi 9 mars 2024 | 31°'], [], '2024-03-09'],
  [['Samedi 9 mars 2024 | 31°', TITLE, 'Publié le 4 mars 2024'], [], '2024-03-04'],
  [['Samedi 9 mars 2024 | 31°', TITLE, '4 mars 2024'], [], '2024-03-04'],
  [[TITLE, 'Mis à jour le 6 mars 2024', 'Le Fleuve, 4 mars 2024'], [], '2024-03-04'],
  [[TITLE], ['Publié le 4 mars 2024'], '2024-03-04'],
  [[TITLE], ['4 mars 2024'], '2024-03-04'],
  [[TITLE], ['Gao : le marché', '4 mars 2024', 'Mopti : le pont', '8 mars 2024'], null],
])(
  'prefers the day nearest to the title, then the header’s, never a list’s',
  async (above, below, published) => {
    const text = [
      ...above,
      ...(above.includes(TITLE) ? [] : [TITLE]),
      PARAGRAPH,
      `${PARAGRAPH} Bis.`,
      ...below,
    ]
    expect((await metadataOf(text.join('\n'))).published).toBe(published)
  },
)

test('reads the day from the address of an article that shows none', async () => {
  const head = '<meta property="og:url" content="https://fleuve.example/2024/03/12/menaka">'
  expect((await metadataOf(page(head))).published).toBe('2024-03-12')
  expect((await metadataOf(page(head, '<p>Publié le 13 mars 2024</p>'))).published).toBe('2024-03-13')
})

test.each([
  ['Date limite : 31 mars 2023', null],
  ['Inscriptions avant le 31 mars 2023', null],
  ['Mis à jour en avril 2023', null],
  ['Mis à jour en avril 2023\nFLEUVE MAGAZINE - n° 47 - Février 2023', '2023-02'],
])('takes no deadline and no change for the day of an issue: %s', async (head, published) => {
  expect((await metadataOf(`${head}\n${TITLE}\n${PARAGRAPH}`)).published).toBe(published)
})

test('takes the month of an issue where there is no day', async () => {
  const text = `FLEUVE MAGAZINE - n° 47 - Février 2023\n${TITLE}\nPropos recueillis par Lassana Konté\n${PARAGRAPH}`
  expect(await metadataOf(text)).toMatchObject({
    published: '2023-02',
    publisher: 'Fleuve Magazine',
    author: 'Lassana Konté',
  })
})

test.each([
  ['Publié dans L’Observateur le 15 - 11 - 2023', 'L’Observateur'],
  ['Source : Agence du Fleuve', 'Agence du Fleuve'],
  ['© 2025 La Voix du Liptako - Tous droits réservés', 'La Voix du Liptako'],
  ['Copyright The Gao Courier. All rights reserved.', 'The Gao Courier'],
  ['Directeur de publication : Le Quotidien de Ménaka SARL', 'Le Quotidien de Ménaka'],
  ['Lire aussi : Le prix du riz', null],
])('reads the publisher below an article: %s', async (line, publisher) => {
  expect((await metadataOf(`${TITLE}\n${PARAGRAPH}\n${line}`)).publisher).toBe(publisher)
})

test.each([
  ['THE GAO COURIER - News from the river\n', 'The Gao Courier'],
  ['Bienvenue sur La Voix du Liptako - Ménaka / Gao\n', 'La Voix du Liptako'],
  ['', null],
])('reads the publisher at the head of a page', async (masthead, publisher) => {
  expect((await metadataOf(`${masthead}${TITLE}\n${PARAGRAPH}`)).publisher).toBe(publisher)
})

test.each([
  ['Par Aminata Keïta', 'Aminata Keïta'],
  ['By Terhemba Adoga, Abuja', 'Terhemba Adoga'],
  ['Par la rédaction', null],
  ['Par ailleurs', null],
  ['By Gulf Wire staff', null],
])('reads who wrote an article: %s', async (line, author) => {
  expect((await metadataOf(`${TITLE}\n${line}\n${PARAGRAPH}`)).author).toBe(author)
})

test('takes a closing name for the author', async () => {
  expect((await metadataOf(`${TITLE}\n${PARAGRAPH}\n\n2 ème Cl Awa Sangaré`)).author).toBe(
    '2 ème Cl Awa Sangaré',
  )
  expect((await metadataOf(`${TITLE}\n${PARAGRAPH}\nIbrahim Sory Diarra, correspondant`)).author).toBe(
    'Ibrahim Sory Diarra',
  )
})

test.each([
  [`Accueil > Sécurité\nPolitique   Société   Sport   Culture\n${TITLE}\nPar A. Keïta\n${PARAGRAPH}`],
  [`Le prix du riz en hausse\nCoupe : le Stade passe en finale\n${TITLE}\n12/03/2024\n${PARAGRAPH}`],
  [`${TITLE}\n${TITLE}\n${PARAGRAPH}`],
  [`${TITLE}\n0 PARTAGES   311 VUES\n(Photo d'archives : LCA)\n${PARAGRAPH}`],
])('takes for the title the line that tells of the same, among others', async (text) => {
  expect((await metadataOf(text)).title).toBe(TITLE)
})

test('takes the title above a byline, not what stands between the byline and the text', async () => {
  const text = `Accueil > Sécurité\nMénaka : les chefs militaires se concertent\nPar A. Keïta\nPublié le 12 mars 2024\nLes chefs d’état-major à la tribune\n${PARAGRAPH}`
  expect((await metadataOf(text)).title).toBe('Ménaka : les chefs militaires se concertent')
})

test('takes a line with a day and an hour for no title', async () => {
  const text = `${TITLE}\nDossier spécial - Mardi 12 mars 2024, 07:30 - Mis à jour à 09:12\n${PARAGRAPH}`
  expect(await metadataOf(text)).toMatchObject({ title: TITLE, published: '2024-03-12' })
})

test('takes the first words of a statement for its title where they stand above it', async () => {
  const opening = PARAGRAPH.split(' ').slice(0, 8).join(' ')
  expect((await metadataOf(`Accueil\n${opening}…\n12 mars 2024\n${PARAGRAPH}`)).title).toBe(`${opening}…`)
})

test.each([
  [`${TITLE}\nDakar, janvier 2025\n${PARAGRAPH}`, '2025-01'],
  [`${TITLE}\nOctober 2016\n${PARAGRAPH}`, '2016-10'],
  [`${TITLE}\nPrix du meilleur reportage de mars 2019\n${PARAGRAPH}`, null],
])('takes the month alone below a title for that of publication: %#', async (text, published) => {
  expect((await metadataOf(text)).published).toBe(published)
})

test('takes no title of another article', async () => {
  const other = 'Ménaka : le calendrier des patrouilles communes sur la frontière'
  const text = `${other}\nLes chefs militaires se sont retrouvés mardi pour un calendrier...\n${PARAGRAPH}\nÀ lire : ${other}\n${PARAGRAPH} Bis.`
  expect((await metadataOf(text)).title).toBeNull()
})

test('reads the head of a page', async () => {
  const head = `<title>${TITLE} - Fleuve Info</title>
    <meta property="og:url" content="https://fleuve.example/menaka?utm_source=x">
    <meta property="article:published_time" content="2024-03-12T09:17:42+00:00">
    <meta property="article:modified_time" content="2024-03-14T09:17:42+00:00">
    <meta name="author" content="Awa Sangaré">`
  expect(await metadataOf(page(head))).toEqual({
    title: TITLE,
    publisher: 'Fleuve Info',
    author: 'Awa Sangaré',
    published: '2024-03-12',
    url: 'https://fleuve.example/menaka',
    archiveUrl: null,
    language: 'fr',
  })
})

test('reads JSON-LD, in a graph too', async () => {
  const graph = {
    '@graph': [
      { '@type': 'WebSite', name: 'Fleuve Info' },
      {
        '@type': ['NewsArticle'],
        headline: TITLE,
        datePublished: '2024-03-12',
        author: [{ name: 'Awa Sangaré' }],
      },
    ],
  }
  expect(
    await metadataOf(page(`<script type="application/ld+json">${JSON.stringify(graph)}</script>`)),
  ).toMatchObject({
    title: TITLE,
    publisher: 'Fleuve Info',
    author: 'Awa Sangaré',
    published: '2024-03-12',
  })
})

test.each(['{', '[]', '"x"', 'null', '{"@type":"Article","headline":5,"datePublished":{}}'])(
  'goes on where JSON-LD is wrong: %s',
  async (wrong) => {
    const head = `<title>Fleuve Info | ${TITLE}</title><script type="application/ld+json">${wrong}</script>`
    expect(await metadataOf(page(head))).toMatchObject({
      title: TITLE,
      publisher: 'Fleuve Info',
      published: null,
    })
  },
)

test('reads the day from a time element, then from the lines', async () => {
  expect((await metadataOf(page('', '<time datetime="2024-03-12T10:00:00Z">12 mars</time>'))).published).toBe(
    '2024-03-12',
  )
  expect((await metadataOf(page('', '<p>Publié le 13 mars 2024</p>'))).published).toBe('2024-03-13')
})

test.each([
  ['https://a.example/x?utm_source=b&id=3#top', 'https://a.example/x?id=3', null],
  [
    'https://web.archive.org/web/20240312101112/https://a.example/x?fbclid=1',
    'https://a.example/x',
    'https://web.archive.org/web/20240312101112/https://a.example/x?fbclid=1',
  ],
  ['https://archive.ph/AbC12', null, 'https://archive.ph/AbC12'],
  ['javascript:alert(1)', null, null],
  ['nothing', null, null],
])('knows the address of an article and of its copy in an archive: %s', (address, url, archiveUrl) => {
  expect(addressesOf(address)).toEqual({ url, archiveUrl })
})
