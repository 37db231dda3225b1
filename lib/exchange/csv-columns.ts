import type { RecordFile } from './records'

/** A column of a table: its heading, whether the codebook asks for it, and the key of its description in messages. */
export interface Column {
  name: string
  isRequired: boolean
  /** Of messages (namespace `import`, `column`). */
  help: Help
}

type Help =
  | 'id'
  | 'title'
  | 'optional-text'
  | 'summary'
  | 'sentence'
  | 'kind'
  | 'date'
  | 'place'
  | 'venue'
  | 'format'
  | 'countries'
  | 'participants'
  | 'attendance-count'
  | 'attendance-qualifier'
  | 'themes'
  | 'initiatives'
  | 'outcomes'
  | 'sources'
  | 'name'
  | 'acronym'
  | 'aliases'
  | 'country'
  | 'parent'
  | 'wikidata'
  | 'article-title'
  | 'publisher'
  | 'url'
  | 'published'
  | 'language'
  | 'place-name'
  | 'latitude'
  | 'longitude'
  | 'precision'
  | 'active'
  | 'lead'
  | 'members'
  | 'website'

const must = (name: string, help: Help): Column => ({ name, isRequired: true, help })
const may = (name: string, help: Help): Column => ({ name, isRequired: false, help })

const NAMES = [
  must('id', 'id'),
  must('name.fr', 'name'),
  must('name.en', 'name'),
  may('name.ar', 'optional-text'),
  may('acronym.fr', 'acronym'),
  may('acronym.en', 'acronym'),
  may('aliases', 'aliases'),
  must('kind', 'kind'),
]

/** The columns of a table of each type, one row a record. Order is free; those that are not required may be missing. */
export const COLUMNS: Record<RecordFile, Column[]> = {
  events: [
    must('id', 'id'),
    must('title.fr', 'title'),
    must('title.en', 'title'),
    may('title.ar', 'optional-text'),
    must('summary.fr', 'summary'),
    must('summary.en', 'summary'),
    must('kind', 'kind'),
    must('date', 'date'),
    may('place', 'place'),
    may('venue', 'venue'),
    must('format', 'format'),
    may('countries', 'countries'),
    may('participants', 'participants'),
    may('attendance.count', 'attendance-count'),
    may('attendance.qualifier', 'attendance-qualifier'),
    must('themes', 'themes'),
    may('initiatives', 'initiatives'),
    may('outcomes.fr', 'outcomes'),
    may('outcomes.en', 'outcomes'),
    must('sources', 'sources'),
  ],
  actors: [
    ...NAMES,
    may('country', 'country'),
    may('parent', 'parent'),
    must('summary.fr', 'sentence'),
    must('summary.en', 'sentence'),
    may('wikidata', 'wikidata'),
  ],
  initiatives: [
    ...NAMES,
    must('summary.fr', 'summary'),
    must('summary.en', 'summary'),
    must('active', 'active'),
    may('lead', 'lead'),
    may('members', 'members'),
    may('themes', 'themes'),
    may('parent', 'parent'),
    may('website', 'website'),
    must('sources', 'sources'),
  ],
  articles: [
    must('id', 'id'),
    must('title', 'article-title'),
    must('publisher', 'publisher'),
    may('url', 'url'),
    may('published', 'published'),
    must('language', 'language'),
  ],
  places: [
    must('id', 'id'),
    must('name.fr', 'place-name'),
    must('name.en', 'place-name'),
    may('name.ar', 'optional-text'),
    must('country', 'country'),
    must('lat', 'latitude'),
    must('lon', 'longitude'),
    must('precision', 'precision'),
  ],
}

/** The column in which a field of a record stands: `participants` for the role of the second participant. */
export function columnOf(file: RecordFile, path: PropertyKey[]): string {
  const words = path.filter((part) => typeof part === 'string')
  const names = [words.join('.'), words.slice(0, 2).join('.'), words[0] ?? '']
  const parts = path[0] === 'outcomes' ? [`outcomes.${words.at(-1)}`, ...names] : names
  return parts.find((name) => COLUMNS[file].some((column) => column.name === name)) ?? names[0] ?? ''
}
