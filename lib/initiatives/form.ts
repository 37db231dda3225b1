import { z } from 'zod'
import { InitiativeField } from '@/lib/evidence/schema'
import { evidence, evidenceFields, fieldEvidence } from '@/lib/forms/evidence'
import {
  accepted,
  choice,
  date,
  lines,
  localizedLine,
  localizedText,
  rows,
  webAddress,
} from '@/lib/forms/fields'
import { formOf } from '@/lib/forms/form'
import { type FormReading, type LabelOf, pickedFields, picker, requiredPicker } from '@/lib/forms/pickers'
import { InitiativeKind } from '@/lib/vocabulary/lists'
import { InitiativeDraft, type InitiativeMember } from './content'

/** A member is a state or a body: whichever of the two was named. */
const member = (reading: FormReading) =>
  z
    .object({
      country: picker(reading, 'country'),
      actor: picker(reading, 'actor'),
      active: date,
      citations: rows(evidence(reading)),
    })
    .transform(({ country, actor, active, citations }, ctx): InitiativeMember => {
      const stay = { ...(active && { active }), ...(citations.length > 0 && { citations }) }
      if (country && actor) ctx.addIssue({ code: 'custom', message: 'country-or-actor', path: ['actor'] })
      if (country) return { country, ...stay }
      if (actor) return { actor, ...stay }
      ctx.addIssue({ code: 'custom', message: 'required', path: ['country'] })
      return z.NEVER
    })

/** Records named one a row. */
const listOf = (reading: FormReading, type: 'actor' | 'theme') =>
  rows(z.object({ item: requiredPicker(reading, type) })).transform((list) => [
    ...new Set(list.map(({ item }) => item)),
  ])

const read = (reading: FormReading) =>
  z.object({
    name: localizedLine,
    acronym: localizedLine,
    aliases: lines,
    kind: choice(InitiativeKind),
    summary: localizedText,
    active: date,
    lead: listOf(reading, 'actor'),
    members: rows(member(reading)),
    themes: listOf(reading, 'theme'),
    parent: picker(reading, 'initiative'),
    website: accepted(webAddress, InitiativeDraft.shape.website),
    citations: rows(fieldEvidence(reading, InitiativeField)),
  })

const memberFields = (one: InitiativeMember, labelOf: LabelOf) => ({
  country: 'country' in one ? pickedFields(labelOf, 'country', one.country) : undefined,
  actor: 'actor' in one ? pickedFields(labelOf, 'actor', one.actor) : undefined,
  active: one.active ?? '',
  citations: (one.citations ?? []).map((citation) => evidenceFields(citation, labelOf)),
})

export const INITIATIVE_FORM = formOf('initiative', InitiativeDraft, {
  read,
  fill: (initiative, labelOf) => ({
    name: initiative.name,
    acronym: initiative.acronym,
    aliases: initiative.aliases.join('\n'),
    kind: initiative.kind ?? '',
    summary: initiative.summary,
    active: initiative.active ?? '',
    lead: initiative.lead.map((id) => ({ item: pickedFields(labelOf, 'actor', id) })),
    members: initiative.members.map((one) => memberFields(one, labelOf)),
    themes: initiative.themes.map((id) => ({ item: pickedFields(labelOf, 'theme', id) })),
    parent: pickedFields(labelOf, 'initiative', initiative.parent),
    website: initiative.website ?? '',
    citations: initiative.citations.map((citation) => evidenceFields(citation, labelOf)),
  }),
})
