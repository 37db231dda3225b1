import type { z } from 'zod'
import { LocalizedText } from '@/lib/i18n/localized-text'
import type { RecordKey, RecordType } from '@/lib/records/types'
import {
  ActorKind,
  AttendanceQualifier,
  CountryRole,
  EventFormat,
  EventKind,
  InitiativeKind,
  ParticipationRole,
  PlacePrecision,
} from '@/lib/vocabulary/lists'
import { partEvidenceLines, sourceLines } from './evidence-lines'
import type { Speaker } from './speaker'
import { isTree, type Tree } from './tree'

/** A line of what a value says. */
export interface Line {
  /** What it tells of the value: lines of two values that have the same key are versions of each other. */
  key: string
  text: string
  /** Of the text, where it may not be the page's. */
  lang?: string
  /** The record that it names. */
  record?: RecordKey
}

/**
 * What a value of a field says, or an entry of a field that is a list. Contents of any age are read, complete or not:
 * what has no word stays as it is.
 */
export function linesOf(speaker: Speaker, type: RecordType, field: string, value: unknown): Line[] {
  if (value === null || value === undefined || value === '') return []
  const [name = '', lang] = field.split('.')
  if (isTree(value)) return treeLines(speaker, name, value)
  const text = String(value)
  const named = NAMED[name]
  if (named) return [nameLine(speaker, named === 'own' ? type : named, text)]
  return [{ key: '', text: wordOf(speaker, type, name, text), lang }]
}

/** The fields that hold ids, and of which records; `own` is the type of the record itself. */
const NAMED: Record<string, RecordType | 'own' | undefined> = {
  lead: 'actor',
  themes: 'theme',
  initiatives: 'initiative',
  parent: 'own',
  broader: 'theme',
}

function wordOf(speaker: Speaker, type: RecordType, name: string, text: string): string {
  const { v } = speaker
  switch (name) {
    case 'kind':
      return kindOf(speaker, type, text)
    case 'date':
    case 'active':
    case 'published':
      return speaker.dateOf(text)
    case 'format':
      return word(EventFormat, text, (format) => v(`format.${format}`))
    case 'country':
      return speaker.countryName(text)
    case 'language':
      return speaker.languageName(text)
    case 'precision':
      return word(PlacePrecision, text, (precision) => v(`placePrecision.${precision}`))
    default:
      return text
  }
}

function kindOf({ v }: Speaker, type: RecordType, text: string): string {
  if (type === 'actor') return word(ActorKind, text, (kind) => v(`actorKind.${kind}`))
  if (type === 'initiative') return word(InitiativeKind, text, (kind) => v(`initiativeKind.${kind}`))
  return word(EventKind, text, (kind) => v(`eventKind.${kind}`))
}

function treeLines(speaker: Speaker, name: string, value: Tree): Line[] {
  const { v } = speaker
  const role = textOf(value.role)
  switch (name) {
    case 'place':
      return [nameLine(speaker, 'place', textOf(value.id), [textOf(value.venue)])]
    case 'countries': {
      const said = word(CountryRole, role, (known) => v(`countryRole.${known}`))
      return [{ key: '', text: listed(speaker.countryName(textOf(value.code)), said) }]
    }
    case 'participants': {
      const said = word(ParticipationRole, role, (known) => v(`participationRole.${known}`, { count: 1 }))
      return [
        nameLine(speaker, 'actor', textOf(value.actor), [said]),
        ...textLines(value.as, 'as'),
        ...partEvidenceLines(speaker, value.citations),
      ]
    }
    case 'members':
      return [memberLine(speaker, value), ...partEvidenceLines(speaker, value.citations)]
    case 'attendance': {
      const count = Number(value.count)
      const qualifier = textOf(value.qualifier)
      return [
        {
          key: '',
          text: word(AttendanceQualifier, qualifier, (known) => v(`attendance.${known}`, { count })),
        },
      ]
    }
    case 'citations':
      return sourceLines(speaker, value)
    default:
      return textLines(value, '')
  }
}

function memberLine(speaker: Speaker, { country, actor, active }: Tree): Line {
  const dates = active ? speaker.dateOf(textOf(active)) : ''
  return country
    ? { key: '', text: listed(speaker.countryName(textOf(country)), dates) }
    : nameLine(speaker, 'actor', textOf(actor), [dates])
}

function nameLine({ nameOf }: Speaker, type: RecordType, id: string, rest: string[] = []): Line {
  return { key: '', text: listed(nameOf(type, id), ...rest), record: { type, id } }
}

/** A text in several languages, a line each. */
function textLines(value: unknown, key: string): Line[] {
  const texts = isTree(value) ? value : {}
  return LocalizedText.keyof().options.flatMap((lang) =>
    texts[lang] ? [{ key: `${key} ${lang}`, text: textOf(texts[lang]), lang }] : [],
  )
}

/** The word of a code; a code that no list has stays as it is. */
function word<Code extends z.ZodType>(
  list: Code,
  code: string,
  say: (known: z.output<Code>) => string,
): string {
  const known = list.safeParse(code)
  return known.success ? say(known.data) : code
}

const listed = (...parts: string[]) => parts.filter(Boolean).join(', ')

const textOf = (value: unknown) => (value === null || value === undefined ? '' : String(value))
