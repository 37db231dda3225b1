import type { EventKind } from '@/lib/vocabulary/lists'
import {
  AT_HEAD,
  BACKGROUND,
  BELONGING,
  CEILING,
  CUMULATED,
  EARLIER,
  FIGHTERS,
  FORMER,
  HEADS,
  IN_MONTH,
  MEMBERS,
  MEMBERSHIP,
  OF_BODY,
  OTHERWISE,
  PART_OF,
  PLANNED,
  PROMISED,
  REPRESENTED,
  STRENGTH,
  TAKING_PART,
  TAUGHT,
  TRAINS,
  YEARLY,
} from './attendance-words'
import { monthNumber, WEEKDAY } from './date-words'
import type { Scene } from './scene'

/** The named groups of a pattern that counts people. */
export type Groups = Record<string, string | undefined>

/** The words that count, and those of the same sentence before and after them. */
export interface Around {
  before: string
  words: string
  after: string
}

// What is decided, signed or given counts no participants.
const DECIDING: ReadonlySet<EventKind | null> = new Set([
  'decision',
  'agreement',
  'funding',
  'publication',
  'judicial',
])
// « 1 000 à 1 500 hommes »
const OF_RANGE = /\d[ -](?:(?:to|et|and)[ -])?$/
// « depuis lundi » is of the event itself.
const SINCE = new RegExp(
  `(?:^|[^a-z])(?:depuis|since) (?!(?:(?:le|ce|last) )?(?:${WEEKDAY}|hier|yesterday|matin))`,
  'u',
)

/** Where in an article, and in an article on what, people are counted. */
export interface Where extends Scene {
  /** Index of the sentence; 0 for a title. */
  place: number
  kind: EventKind | null
  /** EDTF */
  published: string | null
}

/** What it costs a count to be a tally. */
export const TALLY = -2.5

// How far words say who is counted.
const NEAR = 70

/** The words around a count, as far as they say who is counted. */
export function nearOf({ before, after }: Around): string {
  return `${before}|${after.slice(0, NEAR)}`
}

/** Whether words beside a count tell of a force’s strength, or of all that came over the years. */
export function isTally(around: Around): boolean {
  const { before, after } = around
  return (
    CUMULATED.test(nearOf(around)) ||
    YEARLY.test(after.slice(0, NEAR)) ||
    STRENGTH.test(before) ||
    BELONGING.test(before)
  )
}

/** How much says that a count is of those who took part. */
export function weightOf(groups: Groups, count: number, where: Where, around: Around): number {
  const { place, kind } = where
  const { before, words } = around
  const after = around.after.slice(0, NEAR)
  const near = nearOf(around)
  const close = `${before.slice(-45)}|${words}|${after.slice(0, 40)}`
  // What opens a sentence is its subject, and may wait long for its verb.
  const isTakingPart = TAKING_PART.test(before.length < 12 ? `${before}|${around.after}` : near)
  const isPlannedOnly = isPlanned(close, around.after) && !isTakingPart
  const opens = before.length < 3
  // « dont les vingt-neuf officiers ont suivi … »: whose, not: of whom.
  const isWhose = groups.definite !== undefined && before.endsWith('dont ')
  return (
    nounWeight(groups, count, where, { before, after }) +
    kindWeight(kind, groups, isTakingPart) +
    (isTakingPart || TRAINS.test(near) ? 1.9 : TAUGHT.test(near) ? 1.3 : 0) +
    (place === 0 ? 1.2 : place <= 3 ? 1 : place <= 7 ? 0.5 : place > 10 && !groups.attending ? -0.4 : 0) +
    Math.min(Math.log10(count), 3) * 0.2 +
    (/au total[ ,]*$|total of $/.test(before) || /au total/.test(words) ? 0.5 : 0) +
    (groups.bodies && opens ? 0.6 : 0) +
    (count < 10 && !groups.attending ? -0.8 : count > 6000 ? -1.2 : 0) +
    (OTHERWISE.test(close) ? -3 : 0) +
    (EARLIER.test(near) ? -3 : 0) +
    (isTally(around) ? TALLY : 0) +
    (PROMISED.test(before) ? -2.5 : 0) +
    (PART_OF.test(before) && !isWhose ? -2.5 : before.endsWith('(') ? -1.5 : 0) +
    (CEILING.test(before) ? -2 : 0) +
    (BACKGROUND.test(close) || isPlannedOnly ? -1.5 : 0) +
    (AT_HEAD.test(before) ? -1.5 : 0) +
    (OF_RANGE.test(before) && !groups.attending ? -1.5 : 0) +
    (SINCE.test(before) || SINCE.test(after) ? -1.2 : 0) +
    (isOtherTime(near, where.published) ? -2.5 : 0)
  )
}

/** « deux mille anciens membres de mouvements … iront grossir les rangs » */
function isPlanned(close: string, after: string) {
  return PLANNED.test(close) || PLANNED.test(/^[^.;,]{0,110}/u.exec(after)?.[0] ?? '')
}

/** Whether words tell of another month or year than those in which the article appeared. */
function isOtherTime(near: string, published: string | null) {
  if (published === null) return false
  const [year, month] = published.split('-').map(Number)
  return [...near.matchAll(IN_MONTH)].some(({ groups = {} }) => {
    const [ofMonth, ofYear] = [monthNumber(groups.month ?? ''), groups.year]
    if (ofYear !== undefined && Number(ofYear) !== year) return true
    return ofMonth !== null && month !== undefined && (month - ofMonth + 12) % 12 > 1
  })
}

/** An editor’s kinds are read from words too: those who are said to take part do, whatever the kind. */
function kindWeight(kind: EventKind | null, groups: Groups, isTakingPart: boolean) {
  if (DECIDING.has(kind)) return isTakingPart || groups.attending ? -1.2 : -2.5
  return kind === 'launch' ? (groups.troops ? -2.2 : -1.2) : 0
}

function nounWeight(groups: Groups, count: number, scene: Scene, around: { before: string; after: string }) {
  const { isDrill, isMeeting, isCourse } = scene
  const { before, after } = around
  const elsewhere = isDrill || isMeeting || isCourse ? 0 : -1.2
  if (groups.attending) return 2.8 + elsewhere
  if (groups.troops) {
    const isEnemy = FIGHTERS.test(groups.troops) && !FORMER.test(groups.between ?? '')
    const size = (isDrill || isCourse ? 1.3 : -0.7) - (groups.definite ? 0.6 : 0)
    return size + elsewhere - (isEnemy ? 1.5 : 0)
  }
  if (groups.people) {
    const isFewHeads = count <= 12 && HEADS.test(groups.people)
    const isMember = MEMBERS.test(groups.people) && (groups.definite || OF_BODY.test(after))
    return 1.3 + elsewhere - (isFewHeads ? (groups.definite ? 2 : 1.5) : isMember ? 1.5 : 0)
  }
  if (groups.delegations) return (isMeeting ? 1.3 : 0.5) + elsewhere
  // States are counted in meetings, where many come: « des onze pays » and “officers from 28 countries”
  // say who they are.
  const isOrigin = /(?:^| )(?:de|des|d|from|dans|in|across|aux|to|entre|between)[ ']$/.test(before)
  return (
    (isMeeting ? 0.6 : -1) +
    (count < 20 ? -1.2 : 0) +
    (groups.definite ? -1 : 0) +
    (MEMBERSHIP.test(after.slice(0, 12)) ? -1.5 : 0) +
    (count >= 20 && REPRESENTED.test(before) ? 0.6 : isOrigin ? -0.9 : 0) +
    elsewhere
  )
}
