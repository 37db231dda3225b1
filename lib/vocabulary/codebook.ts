import { createTranslator } from 'next-intl'
import type { z } from 'zod'
import { edtfOf } from '@/lib/edtf/columns'
import { dateWords } from '@/lib/edtf/words'
import { capitalise } from '@/lib/i18n/capitalise'
import type { Locale } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/messages'
import {
  ActorKind,
  AttendanceQualifier,
  CountryRole,
  EventFormat,
  EventKind,
  InitiativeKind,
  KIND_FAMILY,
  ParticipationRole,
  PlacePrecision,
} from './lists'
import { THEMES, type ThemeTerm } from './themes'

/** The closed lists, in the order in which the codebook tells them. */
const LISTS = [
  { id: 'eventKind', words: EventKind.options },
  { id: 'participationRole', words: ParticipationRole.options },
  { id: 'countryRole', words: CountryRole.options },
  { id: 'format', words: EventFormat.options },
  { id: 'attendance', words: AttendanceQualifier.options },
  { id: 'actorKind', words: ActorKind.options },
  { id: 'initiativeKind', words: InitiativeKind.options },
  { id: 'placePrecision', words: PlacePrecision.options },
] as const

type List = (typeof LISTS)[number]
export type VocabularyId = List['id']

/** A date for each thing that EDTF lets the base say. */
const DATES = {
  day: '2025-09-16',
  interval: '2025-09-24/2025-09-25',
  month: '2023-11',
  months: '2024-04/2024-06',
  year: '2017',
  season: '2021-21',
  decade: '201X',
  approximate: '2018~',
  uncertain: '2020-02?',
  both: '2020-02%',
  open: '2014-02-16/..',
  unknownEnd: '2014/',
  openStart: '../2023-12-06',
} as const

/** A word of the base: what it is, where the page tells it, and what it means. */
export interface Term {
  id: string
  anchor: string
  word: string
  definition: string
  /** Of an event kind: its family, which gives its shape. */
  family: { id: string; word: string } | null
}

/** Whether words belong to families: those of event kinds do. */
export function hasFamilies(terms: Term[]): boolean {
  return terms.some(({ family }) => family !== null)
}

export interface Codebook {
  vocabularies: { id: VocabularyId; anchor: string; title: string; note: string; terms: Term[] }[]
  themes: (ThemeTerm & { anchor: string })[]
  dates: { anchor: string; edtf: string; words: string; meaning: string }[]
  files: {
    id: string
    anchor: string
    holds: string
    fields: { anchor: string; name: string; holds: string }[]
  }[]
}

/**
 * The codebook in one language: every closed list, theme, way to write a date and field of the files. `schemas` are
 * those of the records, by the name of their file. What nobody has described yet has an empty text.
 */
export function codebookIn(locale: Locale, schemas: Record<string, z.ZodObject>): Codebook {
  const texts = MESSAGES[locale].about.codebook
  const files: Record<string, string> = texts.file
  const fields: Record<string, Record<string, string>> = texts.field
  return {
    vocabularies: LISTS.map((list) => ({
      id: list.id,
      anchor: kebab(list.id),
      ...texts.vocabulary[list.id],
      terms: termsOf(list, locale),
    })),
    themes: THEMES.map((theme) => ({ ...theme, anchor: `theme-${theme.id}` })),
    dates: datesIn(locale),
    files: Object.entries(schemas).map(([file, { shape }]) => ({
      id: file,
      anchor: file,
      holds: files[file] ?? '',
      fields: Object.keys(shape).map((name) => ({
        anchor: `${file}-${name}`,
        name,
        holds: capitalise(fields[file]?.[name] ?? '', locale),
      })),
    })),
  }
}

function termsOf(list: List, locale: Locale): Term[] {
  const { vocabulary, about } = MESSAGES[locale]
  const { definition, family } = about.codebook
  const words: Record<string, string> = vocabulary[list.id]
  const definitions: Record<string, string> = { ...definition, eventKind: vocabulary.eventKindDefinition }[
    list.id
  ]
  return list.words.map((id) => {
    const kind = list.id === 'eventKind' ? EventKind.parse(id) : null
    const t = createTranslator({ locale, messages: { word: words[id] ?? '' } })
    return {
      id,
      anchor: `${kebab(list.id)}-${id}`,
      // Roles agree in number; attendance is told with a number, so that its words stand where they are read.
      word: capitalise(t('word', { count: list.id === 'attendance' ? 200 : 1 }), locale),
      definition: capitalise(definitions[id] ?? '', locale),
      family: kind && { id: KIND_FAMILY[kind], word: family[KIND_FAMILY[kind]] },
    }
  })
}

function datesIn(locale: Locale): Codebook['dates'] {
  const t = createTranslator({ locale, messages: MESSAGES[locale].dates })
  const meanings: Record<string, string> = MESSAGES[locale].about.codebook.date
  return Object.entries(DATES).map(([id, edtf]) => ({
    anchor: `date-${kebab(id)}`,
    edtf,
    words: capitalise(dateWords(edtfOf(edtf), locale, t), locale),
    meaning: capitalise(meanings[id] ?? '', locale),
  }))
}

function kebab(text: string) {
  return text.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
