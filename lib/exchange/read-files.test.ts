import { expect, test } from 'vitest'
import type { PlaceRecord } from '@/lib/places/schema'
import { COLUMNS } from './csv-columns'
import { readFiles } from './read-files'
import { RECORD_FILES } from './records'
import { EXAMPLE_ID, templateOf } from './template'

const place: PlaceRecord = {
  id: 'example-place-ml',
  name: { fr: 'Lieu d’exemple', en: 'Example place' },
  country: 'ML',
  lat: 1,
  lon: 2,
  precision: 'locality',
}

const read = (text: string, name = 'table.csv') => readFiles([{ name, text }], [place])
const places = (rows: string[], delimiter = ',') =>
  [['id', 'name.fr', 'name.en', 'country', 'lat', 'lon', 'precision'].join(delimiter), ...rows].join('\r\n')

test.each(RECORD_FILES)('the template of %s is read as it is meant, but for its example row', (file) => {
  const untouched = read(templateOf(file))
  expect(untouched.problems).toMatchObject([{ line: 2, id: EXAMPLE_ID, reason: 'example-row' }])
  const used = read(templateOf(file).replace(EXAMPLE_ID, 'used-2025'))
  expect(used.problems).toEqual([])
  expect(used.records[file]).toMatchObject([{ id: 'used-2025' }])
})

test.each(RECORD_FILES)('no cell of the template of %s is a formula to a spreadsheet', (file) => {
  expect(templateOf(file)).not.toMatch(/(^|[,"\n])[=+@]/)
})

test.each([
  ['commas', ','],
  ['semicolons', ';'],
  ['tabs', '\t'],
])('a table with %s is read', (_, delimiter) => {
  const row = ['kati-ml', 'Kati', 'Kati', 'ml', '12.74', '-8.07', 'locality'].join(delimiter)
  const { records, problems } = read(places([row], delimiter))
  expect(problems).toEqual([])
  expect(records.places).toMatchObject([{ id: 'kati-ml', country: 'ML', lat: 12.74, lon: -8.07 }])
})

test('what a spreadsheet adds is no matter: a byte order mark, empty rows, decimal commas, a line that says the delimiter', () => {
  const text = `sep=;\r\n${places(['', ';;;;;;', 'kati-ml;Kati;Kati;ML;12,74;-8,07;locality'], ';')}`
  for (const one of [text, `\uFEFF${places(['kati-ml;Kati;Kati;ML;12,74;-8,07;locality'], ';')}`]) {
    expect(read(one).problems).toEqual([])
    expect(read(one).records.places).toMatchObject([{ lat: 12.74, lon: -8.07 }])
  }
})

test('a problem names the row as the spreadsheet numbers it, the column and the value', () => {
  const { problems } = read(
    places(['', 'a b;Kati;"Ka\nti";XX;north;-8;village', 'ok-ml;Kati;Kati;ML;1;2;locality'], ';'),
  )
  expect(problems).toMatchObject([
    { file: 'table.csv', line: 3, field: 'id', reason: 'not-an-id', value: 'a b' },
    { line: 3, field: 'country', reason: 'not-a-country', value: 'XX' },
    { line: 3, field: 'lat', reason: 'not-a-number', value: 'north' },
    { line: 3, field: 'precision', reason: 'unknown-value', value: 'village' },
  ])
})

const EVENT: Record<string, string> = {
  id: 'meeting-bamako-2025',
  'title.fr': 'Réunion inventée pour essayer la lecture',
  'title.en': 'Meeting invented to try the reading',
  'summary.fr': 'Résumé.',
  'summary.en': 'Summary.',
  kind: 'meeting',
  date: '2025-09-24',
  format: 'in-person',
  themes: 'cyber',
  sources: 'article-2025:date',
}

function eventTable(change: Record<string, string>) {
  const cells = { ...EVENT, ...change }
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  return `${Object.keys(cells).join(',')}\n${Object.values(cells).map(quoted).join(',')}\n`
}

const eventOf = (change: Record<string, string>) => read(eventTable(change)).records.events[0]
const problemsOf = (change: Record<string, string>) => read(eventTable(change)).problems

test.each([
  ['24/09/2025', '2025-09-24'],
  ['24 septembre 2025', '2025-09-24'],
  ['2025-09-24/2025-09-25', '2025-09-24/2025-09-25'],
  ['2018~', '2018~'],
])('the date %s is read as %s', (written, edtf) => {
  expect(eventOf({ date: written })?.date).toBe(edtf)
})

test('lists are parted by semicolons, and a role follows its actor or country', () => {
  expect(
    eventOf({
      countries: 'ml:host; NE:Participant',
      participants: 'imctc:organiser; cedeao:speaker:pour la commission|for the commission',
      themes: 'cyber; biometrics',
      'outcomes.fr': 'un; deux',
      'outcomes.en': 'one; two',
      sources: 'a-2025:date,place; b-2025:kind',
      place: 'Example place',
      venue: 'Hall',
    }),
  ).toMatchObject({
    countries: [
      { code: 'ML', role: 'host' },
      { code: 'NE', role: 'participant' },
    ],
    participants: [
      { actor: 'imctc', role: 'organiser' },
      { actor: 'cedeao', role: 'speaker', as: { fr: 'pour la commission', en: 'for the commission' } },
    ],
    themes: ['cyber', 'biometrics'],
    outcomes: [
      { fr: 'un', en: 'one' },
      { fr: 'deux', en: 'two' },
    ],
    sources: [
      { article: 'a-2025', supports: ['date', 'place'] },
      { article: 'b-2025', supports: ['kind'] },
    ],
    place: { name: 'Lieu d’exemple', country: 'ML', lat: 1, lon: 2, venue: 'Hall' },
  })
})

test.each([
  ['=1+1', 'formula'],
  ['+33 1 23', 'number'],
  ['@SUM(A1)', 'function'],
  ['-1', 'negative'],
])('the text %s stays the text that it is', (text) => {
  expect(eventOf({ 'summary.fr': text })?.summary.fr).toBe(text)
})

test.each([
  [{ participants: 'imctc' }, 'participants', 'required'],
  [{ participants: 'imctc:boss' }, 'participants', 'unknown-value'],
  [{ countries: 'ML:host; ML:concerned' }, 'countries', 'country-twice'],
  [{ place: 'Atlantis' }, 'place', 'unknown-reference'],
  [{ themes: 'a; b; c; d; e; f' }, 'themes', 'too-many'],
  [{ themes: '' }, 'themes', 'too-few'],
  [{ 'attendance.count': 'many', 'attendance.qualifier': 'about' }, 'attendance.count', 'not-a-number'],
  [{ 'outcomes.fr': 'un; deux', 'outcomes.en': 'one' }, 'outcomes.en', 'required'],
  [{ sources: 'a-2025' }, 'sources', 'too-few'],
  [{ 'title.fr': 'Court' }, 'title.fr', 'too-short'],
  [{ date: '34/13/2025' }, 'date', 'not-a-date'],
])('%o is told in the column %s as %s', (change, field, reason) => {
  expect(problemsOf(change)).toMatchObject([{ line: 2, id: 'meeting-bamako-2025', field, reason }])
})

test('a heading that is wrong, doubled or missing is told once, and no row is blamed for it', () => {
  const { problems } = read('id,name.fr,name.fr,colour,country,lat,lon,precision\nx,,,,,,,\n')
  expect(problems).toMatchObject([
    { line: 1, reason: 'unknown-column', value: 'colour', allowed: COLUMNS.places.map(({ name }) => name) },
    { line: 1, reason: 'column-twice', value: 'name.fr' },
    { line: 1, reason: 'missing-column', value: 'name.en' },
  ])
})

test('a quotation mark that is never closed is told', () => {
  expect(read(`${places([])}\n"kati-ml,Kati`).problems).toMatchObject([{ reason: 'not-csv' }])
})

test('a file is known by what it holds, else by its name, else refused', () => {
  const article = { id: 'a-2025', title: 'A', publisher: 'B', url: null, published: null, language: 'fr' }
  expect(read(JSON.stringify([article]), 'export.json').records.articles).toHaveLength(1)
  expect(read(JSON.stringify(article), 'export.ndjson').records.articles).toHaveLength(1)
  expect(read('[]', 'Événements 2025.json').problems).toEqual([])
  expect(read('[]', 'export.json').problems).toMatchObject([{ reason: 'unknown-file' }])
  expect(read('name,age\nAda,36', 'people.csv').problems).toMatchObject([{ reason: 'unknown-file' }])
})

test.each([
  ['[\n{"id": "x"},\n{"id": }]', 3],
  ['[\n{"id": "x"},\n{"id": "y"', 3],
  ['nonsense', 1],
])('JSON that is broken is told with the line of the record that is', (text, line) => {
  expect(read(text, 'events.json').problems).toMatchObject([{ reason: 'not-json', line }])
})

test('an id that two files bring is told with the line where it stood first', () => {
  const article = { id: 'a-2025', title: 'A', publisher: 'B', url: null, published: null, language: 'fr' }
  const sources = ['one.json', 'two.json'].map((name) => ({ name, text: `\n[${JSON.stringify(article)}]` }))
  expect(readFiles(sources, []).problems).toMatchObject([
    { file: 'two.json', line: 2, reason: 'id-twice', limit: 2 },
  ])
})
