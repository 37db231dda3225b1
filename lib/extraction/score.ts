import { z } from 'zod'
import { Edtf } from '@/lib/edtf/date'
import { fold } from '@/lib/evidence/fold'
import { type Extracted, ExtractedEvent } from './schema'

/** What an experienced coder records from one article. */
export const Gold = z.object({
  file: z.string(),
  /** Whether the article was composed for testing. */
  synthetic: z.boolean().optional(),
  language: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable().optional(),
  published: Edtf.nullable().optional(),
  event: ExtractedEvent,
  /** Lines that are no part of the article. */
  noise: z.array(z.string()).optional(),
  /** Words of the article that must not be lost. */
  kept: z.array(z.string()).optional(),
})
export type Gold = z.infer<typeof Gold>

/** How well a field was read over all articles. `right` counts articles whose whole value equals the gold's. */
export interface FieldScore {
  field: string
  articles: number
  right: number
  /** Values found and in the gold, found only, in the gold only. */
  both: number
  extra: number
  missed: number
}

/** Precision, recall and F1 of a field, from 0 to 1; 1 where there was nothing to find and nothing was. */
export function ratesOf({ both, extra, missed }: FieldScore) {
  const rate = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)
  return {
    precision: rate(both, both + extra),
    recall: rate(both, both + missed),
    f1: rate(2 * both, 2 * both + extra + missed),
  }
}

/** Compares what was extracted with the gold, field by field. Throws when an article of the gold was not extracted. */
export function scoreExtracts(extracts: Extracted[], gold: Gold[]): FieldScore[] {
  const byFile = new Map(extracts.map((extract) => [extract.file, extract]))
  const pairs = gold.map((wanted) => {
    const found = byFile.get(wanted.file)
    if (!found) throw new Error(`${wanted.file} is in the gold and was not extracted.`)
    return { found, wanted }
  })
  return Object.entries(FIELDS).map(([field, valuesOf]) => {
    const score: FieldScore = { field, articles: pairs.length, right: 0, both: 0, extra: 0, missed: 0 }
    for (const { found, wanted } of pairs) {
      const [theirs, ours] = [new Set(valuesOf(found)), new Set(valuesOf(wanted))]
      const both = [...theirs].filter((value) => ours.has(value)).length
      score.both += both
      score.extra += theirs.size - both
      score.missed += ours.size - both
      if (both === theirs.size && both === ours.size) score.right++
    }
    return score
  })
}

type Compared = Pick<Extracted, 'language' | 'title' | 'event'> & {
  publisher?: string | null | undefined
  published?: string | null | undefined
}

/** The values of each field that are compared, as texts. */
const FIELDS: Record<string, (one: Compared) => string[]> = {
  language: ({ language }) => [language],
  title: ({ title }) => folded(title),
  publisher: ({ publisher }) => folded(publisher),
  published: ({ published }) => folded(published),
  kind: ({ event }) => folded(event.kind),
  date: ({ event }) => folded(event.date),
  place: ({ event }) => (event.place ? folded(`${event.place.name} ${event.place.country}`) : []),
  countries: ({ event }) => event.countries.map(({ code }) => code),
  'countries and roles': ({ event }) => event.countries.map(({ code, role }) => `${code} ${role}`),
  actors: ({ event }) => event.participants.map(({ actor }) => actor),
  'actors and roles': ({ event }) => event.participants.map(({ actor, role }) => `${actor} ${role}`),
  'new actors': ({ event }) => event.newActors.flatMap(({ name }) => folded(name)),
  initiatives: ({ event }) => event.initiatives,
  themes: ({ event }) => event.themes,
  attendance: ({ event }) =>
    event.attendance ? [`${event.attendance.qualifier} ${event.attendance.count}`] : [],
}

function folded(text: string | null | undefined): string[] {
  return text ? [fold(text).text] : []
}

export interface TextFault {
  file: string
  fault: 'quote' | 'noise' | 'lost'
  words: string
}

const SHORT = 30

/** What went wrong with the text of articles: quotes that do not stand at their offsets, noise that stayed, words lost. */
export function textFaults(extracts: Extracted[], gold: Gold[]): TextFault[] {
  return extracts.flatMap(({ file, body, evidence }) => {
    const wanted = gold.find((one) => one.file === file)
    const text = fold(body).text
    const has = (words: string) => text.includes(fold(words).text)
    const lines = new Set(body.split('\n').map((line) => fold(line).text))
    // « Mali » of a menu stands in the article too.
    const stays = (words: string) => (words.length < SHORT ? lines.has(fold(words).text) : has(words))
    return [
      ...evidence
        .filter(({ exact, start, end }) => body.slice(start, end) !== exact)
        .map(({ exact }) => ({ file, fault: 'quote' as const, words: exact })),
      ...(wanted?.noise ?? []).filter(stays).map((words) => ({ file, fault: 'noise' as const, words })),
      ...(wanted?.kept ?? [])
        .filter((words) => !has(words))
        .map((words) => ({ file, fault: 'lost' as const, words })),
    ]
  })
}
