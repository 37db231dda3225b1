import type { RecordFile } from './records'

// Fields that only the records of one file have; the first that fits decides.
const TELLING: [RecordFile, string[]][] = [
  ['places', ['lat', 'lon', 'precision']],
  ['articles', ['publisher']],
  ['events', ['date', 'participants', 'attendance', 'attendance.count', 'format']],
  ['initiatives', ['active', 'lead', 'members', 'website']],
  ['actors', ['wikidata', 'country', 'aliases']],
]

const NAMES: [RecordFile, RegExp][] = [
  ['places', /places?|lieux?/],
  ['articles', /articles?|sources?/],
  ['initiatives', /initiatives?/],
  ['actors', /actors?|acteurs?/],
  ['events', /events?|evenements?/],
]

/** Which of the codebook's files a file is: by the fields of its records, else by its name; null when neither says. */
export function recognise(name: string, fields: string[]): RecordFile | null {
  const [byFields] = TELLING.find(([, telling]) => telling.some((field) => fields.includes(field))) ?? []
  if (byFields) return byFields
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const [byName] = NAMES.find(([, word]) => word.test(plain)) ?? []
  return byName ?? null
}
