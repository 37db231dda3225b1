import { z } from 'zod'
import type { RecordType } from '@/lib/records/types'

/** The fields of a record's content, in the order of its form. */
const FIELDS = {
  event: [
    'title',
    'summary',
    'kind',
    'date',
    'place',
    'format',
    'countries',
    'participants',
    'attendance',
    'themes',
    'initiatives',
    'outcomes',
    'citations',
  ],
  actor: ['name', 'acronym', 'aliases', 'kind', 'country', 'parent', 'summary', 'wikidata', 'citations'],
  initiative: [
    'name',
    'acronym',
    'aliases',
    'kind',
    'summary',
    'active',
    'lead',
    'members',
    'themes',
    'parent',
    'website',
    'citations',
  ],
  article: ['title', 'publisher', 'url', 'archiveUrl', 'published', 'language', 'text'],
  place: ['name', 'country', 'lat', 'lon', 'precision'],
  theme: ['label', 'altLabel', 'broader'],
} as const satisfies Record<RecordType, readonly string[]>

/** A field that some record has; a text in several languages is one field. */
export const FieldName = z.enum(Object.values(FIELDS).flat())
export type FieldName = z.infer<typeof FieldName>

const LANGUAGES = ['fr', 'en', 'ar']

/** Compares two fields of a record, `title.fr` as well as `date`, for sorting: fields that no form has come last. */
export function inOrder(type: RecordType, one: string, other: string): number {
  return placeOf(type, one) - placeOf(type, other) || (one < other ? -1 : 1)
}

function placeOf(type: RecordType, field: string): number {
  const [name = '', language = ''] = field.split('.')
  const names: readonly string[] = FIELDS[type]
  const place = names.indexOf(name)
  return (place < 0 ? names.length : place) * 10 + LANGUAGES.indexOf(language) + 1
}
