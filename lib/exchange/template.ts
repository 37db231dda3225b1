import { COLUMNS } from './csv-columns'
import type { RecordFile } from './records'

/** The id of the row that shows how a template is filled: an import refuses it. */
export const EXAMPLE_ID = 'synthetic-example-2025'

const NAME = {
  'name.fr': 'EXEMPLE FICTIF : organisme inventé',
  'name.en': 'SYNTHETIC EXAMPLE: invented body',
}
const SUMMARY = {
  'summary.fr': 'EXEMPLE FICTIF. Effacer cette ligne avant l’import.',
  'summary.en': 'SYNTHETIC EXAMPLE. Delete this row before the import.',
}
const SOURCES = 'example-article-2025:date,place,participants; example-other-article-2025:date'

// Nothing in it happened: every id is invented, so that nobody takes it for a record.
const EXAMPLES: Record<RecordFile, Record<string, string>> = {
  events: {
    'title.fr': 'EXEMPLE FICTIF : conférence inventée pour montrer le modèle',
    'title.en': 'SYNTHETIC EXAMPLE: conference invented to show the template',
    ...SUMMARY,
    kind: 'conference',
    date: '2025-09-24/2025-09-25',
    place: 'example-place-ml',
    venue: 'Salle d’exemple',
    format: 'in-person',
    countries: 'ML:host; NE:participant',
    participants: 'example-actor:organiser; example-other-actor:partner:par son exemple|through its example',
    'attendance.count': '200',
    'attendance.qualifier': 'at-least',
    themes: 'terrorist-financing; regional-cooperation',
    initiatives: 'example-initiative',
    'outcomes.fr': 'déclaration d’exemple adoptée; feuille de route d’exemple',
    'outcomes.en': 'example declaration adopted; example roadmap',
    sources: SOURCES,
  },
  actors: {
    ...NAME,
    'acronym.fr': 'EXF',
    'acronym.en': 'SYE',
    aliases: 'Organisme d’exemple; Example body',
    kind: 'government',
    country: 'ML',
    parent: 'example-parent-actor',
    ...SUMMARY,
  },
  initiatives: {
    ...NAME,
    'acronym.fr': 'EXF',
    'acronym.en': 'SYE',
    aliases: 'Initiative d’exemple',
    kind: 'programme',
    ...SUMMARY,
    active: '2020-04-28/..',
    lead: 'example-actor',
    members: 'ML:2020-04-28/..; example-other-actor',
    themes: 'border-security',
    website: 'https://www.example.org/',
    sources: 'example-article-2025:name,active,members',
  },
  articles: {
    title: 'EXEMPLE FICTIF / SYNTHETIC EXAMPLE',
    publisher: 'Journal d’exemple',
    url: 'https://www.example.org/article',
    published: '2025-09-26',
    language: 'fr',
  },
  places: {
    'name.fr': 'EXEMPLE FICTIF',
    'name.en': 'SYNTHETIC EXAMPLE',
    country: 'ML',
    lat: '12.65',
    lon: '-8.00',
    precision: 'locality',
  },
}

/** The example row of a template, by column. */
export function exampleOf(file: RecordFile): Record<string, string> {
  return { id: EXAMPLE_ID, ...EXAMPLES[file] }
}

/** A table to fill: the heading and one invented row. CSV (RFC 4180) with a byte order mark, which Excel needs. */
export function templateOf(file: RecordFile): string {
  const example = exampleOf(file)
  const names = COLUMNS[file].map(({ name }) => name)
  const rows = [names, names.map((name) => example[name] ?? '')]
  return `\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`
}

function quoted(cell: string) {
  return /[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
