import { ParticipationRole } from '@/lib/vocabulary/lists'
import { weighCountries } from './country-weights'
import type { Mention } from './gazetteer'
import type { Knowledge, KnownActor } from './knowledge'
import type { Reading } from './reading'
import type { ToldRole } from './roles'

/** What an article shows of how an actor takes part, in words that a model counts. */
export type RoleSigns = readonly string[]

// So many words on each side of a name say what its bearer does.
const WINDOW = 4
// Later ones tell its history.
const MENTIONS = 2
// Endings tell number and tense, not what is done.
const STEM = 6
// Each word is believed a little only: they come in groups.
const TRUST = 0.5
// So many actors of the usual kind are added to what each role is known by.
const SMOOTH = 8

/** How the events on file call the part of actors with the same signs (naive Bayes). */
export class RoleModel {
  readonly #roles = new Map<ParticipationRole, { total: number; signs: Map<string, number> }>()
  readonly #signs = new Map<string, number>()
  #total = 0

  learn(signs: RoleSigns, role: ParticipationRole): void {
    const known = this.#roles.get(role) ?? { total: 0, signs: new Map<string, number>() }
    known.total++
    this.#total++
    for (const sign of new Set(signs)) {
      known.signs.set(sign, (known.signs.get(sign) ?? 0) + 1)
      this.#signs.set(sign, (this.#signs.get(sign) ?? 0) + 1)
    }
    this.#roles.set(role, known)
  }

  /** The likeliest role and how likely it is among all. */
  role(signs: RoleSigns): { role: ParticipationRole; share: number } {
    const known = [...new Set(signs)].filter((sign) => (this.#signs.get(sign) ?? 0) > 1)
    const trust = known.length > 8 ? (TRUST * 8) / known.length + 0.1 : TRUST
    const scores = ParticipationRole.options.flatMap((role) => {
      const counts = this.#roles.get(role)
      if (!counts) return []
      const usual = Math.log(counts.total / this.#total)
      const told = known.map((sign) => {
        const everywhere = (this.#signs.get(sign) ?? 0) / this.#total
        const here = ((counts.signs.get(sign) ?? 0) + SMOOTH * everywhere) / (counts.total + SMOOTH)
        return Math.log(here / everywhere)
      })
      return [{ role, score: usual + trust * told.reduce((sum, one) => sum + one, 0) }]
    })
    const best = scores.reduce<(typeof scores)[number] | null>(
      (most, one) => (most && most.score >= one.score ? most : one),
      null,
    )
    if (!best) return { role: 'participant', share: 0 }
    const sum = scores.reduce((all, { score }) => all + Math.exp(score - best.score), 0)
    return { role: best.role, share: 1 / sum }
  }
}

/** What shows how an actor takes part: its kind, whether it is at home, what it and the words around it are told to do. */
export function signsOf(
  { sentences }: Reading,
  { kind, country }: Pick<KnownActor, 'kind' | 'country'>,
  own: readonly Mention[],
  told: readonly ToldRole[],
  about: { isFirst: boolean; home: string | null },
): string[] {
  const words = own.slice(0, MENTIONS).flatMap((mention) => {
    const tokens = sentences[mention.sentence]?.tokens ?? []
    const before = tokens.slice(Math.max(0, mention.from - WINDOW), mention.from)
    const after = tokens.slice(mention.to, mention.to + WINDOW)
    return [
      ...before.map(({ plain }) => `< ${plain.slice(0, STEM)}`),
      ...after.map(({ plain }) => `> ${plain.slice(0, STEM)}`),
    ]
  })
  const where = country === null ? 'anywhere' : country === about.home ? 'home' : 'away'
  const cues = told.flatMap(({ role, side }) => [`told ${role} ${side}`, `told ${role} ${kind}`])
  const first = about.isFirst ? ['first', `first ${kind}`] : [`later ${kind}`]
  return [`kind ${kind}`, `${where} ${kind}`, ...first, ...cues, ...words]
}

/** The country that an article is about most; null when it names none. ISO 3166-1 alpha-2. */
export function homeOf(
  reading: Reading,
  mentions: readonly Mention[],
  knowledge: Pick<Knowledge, 'places' | 'actors'>,
) {
  const [most] = [...weighCountries(reading, mentions, knowledge).all].toSorted(
    ([, one], [, other]) => other - one,
  )
  return most?.[0] ?? null
}
