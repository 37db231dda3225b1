import { z } from 'zod'
import { type Adding, adding, attach } from '@/lib/evidence/adding'
import { groupByField, groupedEvidence } from '@/lib/evidence/groups'
import { EventField } from '@/lib/evidence/schema'
import { evidence, evidenceFields } from '@/lib/forms/evidence'
import {
  choice,
  date,
  localizedLine,
  localizedText,
  requiredChoice,
  rows,
  text,
  wholeNumber,
} from '@/lib/forms/fields'
import { formOf } from '@/lib/forms/form'
import { type FormReading, type LabelOf, pickedFields, picker, requiredPicker } from '@/lib/forms/pickers'
import {
  AttendanceQualifier,
  CountryRole,
  EventFormat,
  EventKind,
  ParticipationRole,
} from '@/lib/vocabulary/lists'
import { Slug } from '@/lib/vocabulary/slug'
import { EventDraft, missingHost } from './content'

const listOf = (reading: FormReading, type: 'article' | 'initiative') =>
  rows(z.object({ item: requiredPicker(reading, type) })).transform((list) => [
    ...new Set(list.map(({ item }) => item)),
  ])

/** Boxes of one name: none, one or several ticked. */
const ticked = z.preprocess((value) => (Array.isArray(value) ? value : value ? [value] : []), z.array(Slug))

const place = (reading: FormReading) =>
  z
    .object({ record: picker(reading, 'place'), venue: text })
    .prefault({})
    .transform(({ record, venue }, ctx) => {
      if (record === null && venue !== null) {
        ctx.addIssue({ code: 'custom', message: 'required', path: ['record'] })
      }
      return record === null ? null : { id: record, ...(venue !== null && { venue }) }
    })

const attendance = z
  .object({ count: wholeNumber, qualifier: choice(AttendanceQualifier) })
  .prefault({ count: '', qualifier: '' })
  .transform(({ count, qualifier }, ctx) => {
    if (count === null) return null
    if (qualifier !== null) return { count, qualifier }
    ctx.addIssue({ code: 'custom', message: 'required', path: ['qualifier'] })
    return z.NEVER
  })

const participation = (reading: FormReading) =>
  z.object({
    actor: requiredPicker(reading, 'actor'),
    role: requiredChoice(ParticipationRole),
    as: localizedLine,
    citations: rows(evidence(reading)),
    adding,
  })

const fields = (reading: FormReading) =>
  z.object({
    title: localizedLine,
    summary: localizedText,
    kind: choice(EventKind),
    date,
    place: place(reading),
    format: choice(EventFormat),
    countries: rows(
      z.object({ code: requiredPicker(reading, 'country'), role: requiredChoice(CountryRole) }),
    ),
    participants: rows(participation(reading)),
    attendance,
    themes: ticked,
    initiatives: listOf(reading, 'initiative'),
    outcomes: rows(localizedLine),
    citations: groupedEvidence(reading, EventField),
    /** The articles that words are looked for in. */
    articles: listOf(reading, 'article'),
    /** Words typed for a field and not attached yet: whoever saves attaches them. */
    adding: z.partialRecord(EventField, adding).prefault({}),
  })

type Fields = z.output<ReturnType<typeof fields>>

const read = (reading: FormReading) =>
  fields(reading).transform(async ({ articles, adding: added, ...event }, ctx) => {
    const known = [...new Set([...articles, ...event.citations.map(({ article }) => article)])]
    const find = (words: Adding, path: (string | number)[]) =>
      attach(reading, known, words, (message, part) => {
        ctx.addIssue({ code: 'custom', message, path: [...path, part] })
      })
    const citations = await Promise.all(
      EventField.options.map(async (field) => {
        const words = added[field]
        const found = words && (await find(words, ['adding', field]))
        return found ? [{ field, ...found }] : []
      }),
    )
    const participants = await Promise.all(
      event.participants.map((one, row) => readParticipant(one, row, find)),
    )
    return {
      ...event,
      countries: await withHost(reading, event),
      participants,
      citations: [...event.citations, ...citations.flat()],
    }
  })

async function readParticipant(
  { as, citations, adding: words, ...one }: Fields['participants'][number],
  row: number,
  find: (words: Adding, path: (string | number)[]) => ReturnType<typeof attach>,
) {
  const found = await find(words, ['participants', row, 'adding'])
  const proofs = found ? [...citations, found] : citations
  return {
    ...one,
    ...(Object.keys(as).length > 0 && { as }),
    ...(proofs.length > 0 && { citations: proofs }),
  }
}

/** The countries with that of the place as host, as the codebook has it and as the form says. */
async function withHost(reading: FormReading, event: Pick<Fields, 'place' | 'countries'>) {
  const host = event.place && missingHost(event, await reading.countryOf(event.place.id))
  if (!host) return event.countries
  return [{ code: host, role: 'host' as const }, ...event.countries.filter(({ code }) => code !== host)]
}

const fill = (event: EventDraft, labelOf: LabelOf) => ({
  title: event.title,
  summary: event.summary,
  kind: event.kind ?? '',
  date: event.date ?? '',
  place: { record: pickedFields(labelOf, 'place', event.place?.id), venue: event.place?.venue ?? '' },
  format: event.format ?? '',
  countries: event.countries.map(({ code, role }) => ({
    code: pickedFields(labelOf, 'country', code),
    role,
  })),
  participants: event.participants.map(({ actor, role, as, citations = [] }) => ({
    actor: pickedFields(labelOf, 'actor', actor),
    role,
    as,
    citations: citations.map((citation) => evidenceFields(citation, labelOf)),
  })),
  attendance: {
    count: event.attendance ? String(event.attendance.count) : '',
    qualifier: event.attendance?.qualifier ?? '',
  },
  themes: event.themes,
  initiatives: event.initiatives.map((id) => ({ item: pickedFields(labelOf, 'initiative', id) })),
  outcomes: event.outcomes,
  citations: groupByField(event.citations, labelOf),
  articles: articlesOf(event).map((id) => ({ item: pickedFields(labelOf, 'article', id) })),
})

/** The articles that an event cites, in the order of first appearance. */
function articlesOf({ citations, participants }: Pick<EventDraft, 'citations' | 'participants'>): string[] {
  const cited = [...citations, ...participants.flatMap((one) => one.citations ?? [])]
  return [...new Set(cited.map(({ article }) => article))]
}

export const EVENT_FORM = formOf('event', EventDraft, { read, fill })
