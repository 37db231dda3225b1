import { z } from 'zod'
import { ActorField } from '@/lib/evidence/schema'
import { evidenceFields, fieldEvidence } from '@/lib/forms/evidence'
import { accepted, choice, lines, localizedLine, localizedText, rows, text } from '@/lib/forms/fields'
import { formOf } from '@/lib/forms/form'
import { type FormReading, pickedFields, picker } from '@/lib/forms/pickers'
import { ActorKind } from '@/lib/vocabulary/lists'
import { ActorDraft } from './content'

const read = (reading: FormReading) =>
  z.object({
    name: localizedLine,
    acronym: localizedLine,
    aliases: lines,
    kind: choice(ActorKind),
    country: picker(reading, 'country'),
    parent: picker(reading, 'actor'),
    summary: localizedText,
    // A whole address is what one copies.
    wikidata: accepted(
      text.transform((typed) => typed?.replace(/^.*\/(Q\d+)$/i, '$1').toUpperCase() ?? null),
      ActorDraft.shape.wikidata,
    ),
    citations: rows(fieldEvidence(reading, ActorField)),
  })

export const ACTOR_FORM = formOf('actor', ActorDraft, {
  read,
  fill: (actor, labelOf) => ({
    name: actor.name,
    acronym: actor.acronym,
    aliases: actor.aliases.join('\n'),
    kind: actor.kind ?? '',
    country: pickedFields(labelOf, 'country', actor.country),
    parent: pickedFields(labelOf, 'actor', actor.parent),
    summary: actor.summary,
    wikidata: actor.wikidata ?? '',
    citations: actor.citations.map((citation) => evidenceFields(citation, labelOf)),
  }),
})
