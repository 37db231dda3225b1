import type { ActorKind, ParticipationRole } from '@/lib/vocabulary/lists'
import type { Context, Found } from '../text/found'
import { isBackground } from './background'
import type { Mention } from './gazetteer'
import { countriesIn } from './nationalities'
import { newBodiesIn } from './new-bodies'
import { officeHoldersIn } from './office-holders'
import { isStrong, rolesTold, type ToldRole } from './roles'

/** An organisation or office holder that takes part and is not on file. */
export interface NewActor {
  /** As printed. */
  name: string
  kind: ActorKind
  role: ParticipationRole
  /** ISO 3166-1 alpha-2; null when the name does not tell it. */
  country: string | null
}

/**
 * The organisations and holders of public offices that take part and that the base does not know, the surest first. Never
 * somebody without an office, nobody accused, no victim.
 */
export function findNewActors(
  { reading, mentions }: Context,
  participants: Found<{ actor: string }>[],
): Found<NewActor>[] {
  const bodies = newBodiesIn(reading, mentions)
  const holders = officeHoldersIn(reading, mentions)
  const persons = holders.map(({ name, sentence, from, to, start, end, quote }) => ({
    quote,
    mention: { name, sentence, from, to, start, end, meanings: [] } satisfies Mention,
  }))
  const unknown = new Set<Mention>(persons.map(({ mention }) => mention))
  const told = rolesTold(
    reading,
    [...mentions.filter(isActor), ...bodies, ...persons.map(({ mention }) => mention)].toSorted(
      (one, other) => one.start - other.start,
    ),
    (mention) => unknown.has(mention),
  )
  // The strongest of each comes last, and stays.
  const byMention = new Map(
    told
      .filter(isStrong)
      .toSorted((one, other) => one.weight - other.weight)
      .map((one) => [one.mention, one]),
  )
  const roleOf = (mention: Mention) => byMention.get(mention)
  // An article in which nobody on file takes part may be about something else.
  const isOurs = participants.length > 0 ? 0 : -0.1
  const found = [
    ...persons
      .filter(({ mention }) => !isBackground(reading, mention))
      .map(({ mention, quote }) =>
        foundPerson(mention, quote, roleOf(mention), depthOf(reading, mention), isOurs),
      ),
    ...bodies
      .filter((mention) => !isBackground(reading, mention) && !isAside(reading, mention))
      .map((mention) =>
        foundBody(
          mention,
          mention.kind,
          mention.hasAcronym,
          roleOf(mention),
          countryIn(reading, mention),
          isOurs,
        ),
      ),
  ]
  const names = new Set<string>()
  return found
    .toSorted((one, other) => other.confidence - one.confidence)
    .filter(({ value }) => !names.has(value.name) && names.add(value.name))
}

const isActor = ({ meanings }: Mention) => meanings.some(({ type }) => type === 'actor')

const PERSONAL: ReadonlySet<ParticipationRole> = new Set([
  'chair',
  'signatory',
  'host',
  'speaker',
  'participant',
])

function foundPerson(
  { name }: Mention,
  quote: { start: number; end: number },
  told: ToldRole | undefined,
  depth: number,
  isOurs: number,
): Found<NewActor> {
  const role = told && PERSONAL.has(told.role) ? told.role : 'speaker'
  return {
    value: { name, kind: 'person', role, country: null },
    quotes: [quote],
    confidence: 0.6 + (told ? 0.1 : 0) - 0.15 * depth + isOurs,
    reason: { code: 'office-holder' },
  }
}

function foundBody(
  { name, start, end }: Mention,
  kind: ActorKind,
  hasAcronym: boolean,
  told: ToldRole | undefined,
  country: string | null,
  isOurs: number,
): Found<NewActor> {
  const role = told && told.role !== 'target' && told.role !== 'speaker' ? told.role : 'participant'
  return {
    value: { name, kind, role, country },
    quotes: [{ start, end }],
    // A name without its acronym is a room, a state or a part of a body on file as often as not.
    confidence: 0.35 + (hasAcronym ? 0.3 : 0) + (told ? 0.1 : 0) + isOurs,
    reason: { code: 'unknown-body' },
  }
}

// « (Agence Fil-Sahel) » reports; « Centre-Est » is a region.
function isAside({ body }: Context['reading'], { start, name }: Mention) {
  return body.charAt(start - 1) === '(' || /^(?:centre|nord|sud)-/i.test(name)
}

function depthOf({ sentences }: Context['reading'], { sentence }: Mention) {
  return sentence / Math.max(4, sentences.length - 1)
}

function countryIn({ sentences }: Context['reading'], { sentence, from, to }: Mention): string | null {
  return countriesIn((sentences[sentence]?.tokens ?? []).slice(from, to))[0]?.code ?? null
}
