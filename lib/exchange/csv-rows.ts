import { readDateWords } from '@/lib/edtf/read-words'
import type { PlaceRecord } from '@/lib/places/schema'
import type { RecordFile } from './records'

/** What stands in a column of a row; '' when nothing does. */
export type Cells = (column: string) => string

/** Makes of a row what a codebook file holds; what cannot be is left as written, for the schema to refuse. */
export const READ_ROW: Record<RecordFile, (cells: Cells, places: PlaceRecord[]) => Record<string, unknown>> =
  {
    events: (cells, places) => ({
      id: text(cells('id')),
      title: localized(cells, 'title'),
      summary: localized(cells, 'summary'),
      kind: word(cells('kind')),
      date: date(cells('date')) ?? undefined,
      place: place(cells, places),
      format: word(cells('format')),
      countries: pairs(cells('countries')).map(([code = '', role]) => ({
        code: code.toUpperCase(),
        role: word(role),
      })),
      participants: pairs(cells('participants')).map(([actor, role, ...rest]) => ({
        actor,
        role: word(role),
        ...capacity(rest.join(':')),
      })),
      attendance: attendance(cells),
      themes: list(cells('themes')),
      initiatives: list(cells('initiatives')),
      outcomes: outcomes(list(cells('outcomes.fr')), list(cells('outcomes.en'))),
      sources: sources(cells('sources')),
    }),
    actors: (cells) => ({
      ...names(cells),
      country: cells('country').toUpperCase() || null,
      parent: cells('parent') || null,
      summary: localized(cells, 'summary'),
      wikidata: cells('wikidata').toUpperCase() || null,
    }),
    initiatives: (cells) => ({
      ...names(cells),
      summary: localized(cells, 'summary'),
      active: date(cells('active')) ?? undefined,
      lead: list(cells('lead')),
      members: pairs(cells('members')).map(member),
      themes: list(cells('themes')),
      parent: cells('parent') || null,
      website: cells('website') || null,
      sources: sources(cells('sources')),
    }),
    articles: (cells) => ({
      id: text(cells('id')),
      title: text(cells('title')),
      publisher: text(cells('publisher')),
      url: cells('url') || null,
      published: date(cells('published')),
      language: word(cells('language')),
    }),
    places: (cells) => ({
      id: text(cells('id')),
      name: localized(cells, 'name'),
      country: cells('country').toUpperCase() || undefined,
      lat: decimal(cells('lat')),
      lon: decimal(cells('lon')),
      precision: word(cells('precision')),
    }),
  }

function names(cells: Cells) {
  return {
    id: text(cells('id')),
    name: localized(cells, 'name'),
    acronym: localized(cells, 'acronym'),
    aliases: list(cells('aliases')),
    kind: word(cells('kind')),
  }
}

function text(cell: string) {
  return cell || undefined
}

function word(cell: string | undefined) {
  return cell?.toLowerCase() || undefined
}

function localized(cells: Cells, name: string) {
  const texts = ['fr', 'en', 'ar'].map((language) => [language, cells(`${name}.${language}`)] as const)
  return Object.fromEntries(texts.filter(([, said]) => said !== ''))
}

/** What a cell lists, parted by semicolons. */
function list(cell: string): string[] {
  return cell
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean)
}

/** The items of a list, each with what its colons part. */
function pairs(cell: string): string[][] {
  return list(cell).map((item) => item.split(':').map((part) => part.trim()))
}

function capacity(cell: string) {
  const [fr = '', en = ''] = cell.split('|').map((part) => part.trim())
  const as = { ...(fr && { fr }), ...(en && { en }) }
  return Object.keys(as).length > 0 ? { as } : {}
}

function sources(cell: string) {
  return pairs(cell).map(([article, fields = '']) => ({
    article,
    supports: fields
      .split(',')
      .map((field) => field.trim().toLowerCase())
      .filter(Boolean),
  }))
}

function member([who = '', ...rest]: string[]) {
  const active = date(rest.join(':'))
  const key = /^[a-z]{2}$/i.test(who) ? { country: who.toUpperCase() } : { actor: who }
  return { ...key, ...(active && { active }) }
}

// An outcome has both languages: one without the other is told as missing.
function outcomes(fr: string[], en: string[]) {
  const count = Math.max(fr.length, en.length)
  return Array.from({ length: count }, (_, at) => ({
    ...(fr[at] && { fr: fr[at] }),
    ...(en[at] && { en: en[at] }),
  }))
}

/** EDTF, also of a date in words or as a spreadsheet writes it; null when there is none. */
function date(cell: string): string | null {
  return cell === '' ? null : (readDateWords(cell) ?? cell)
}

function decimal(cell: string): unknown {
  if (cell === '') return undefined
  const number = Number(cell.replace(',', '.').replace('−', '-'))
  return Number.isFinite(number) ? number : cell
}

function attendance(cells: Cells) {
  const [count, qualifier] = [cells('attendance.count'), cells('attendance.qualifier')]
  if (count === '' && qualifier === '') return null
  const digits = count.replace(/\s/g, '')
  return {
    count: /^\d+$/.test(digits) ? Number(digits) : count || undefined,
    qualifier: word(qualifier),
  }
}

// Named by its id or by its name, as long as only one place has it.
function place(cells: Cells, places: PlaceRecord[]) {
  const named = cells('place')
  if (named === '') return null
  const known = findPlace(named, places)
  if (!known) return named
  const { name, country, lat, lon } = known
  const venue = cells('venue')
  return { name: name.fr, country, lat, lon, ...(venue && { venue }) }
}

/** The place of that id or, when only one has it, of that name in French or English; null when there is none. */
function findPlace(named: string, places: PlaceRecord[]): PlaceRecord | null {
  const byId = places.find(({ id }) => id === named)
  if (byId) return byId
  const same = new Map(
    places
      .filter(({ name }) => [name.fr, name.en].some((one) => one.toLowerCase() === named.toLowerCase()))
      .map((found) => [found.id, found]),
  )
  const [only, ...others] = same.values()
  return only && others.length === 0 ? only : null
}
