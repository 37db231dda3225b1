import type { Reading, Sentence } from '../text/reading'
import type { BodyName } from './bodies'
import { councilsIn } from './councils'
import { type CountryWeights, weighCountries } from './country-weights'
import type { Meaning, Mention } from './gazetteer'
import type { Knowledge, KnownActor } from './knowledge'
import { mayMean } from './meanings'
import { type MinistryName, ministriesIn } from './ministries'
import { withHolders } from './offices'
import { surnamesIn } from './surnames'

// Nobody writes longer sentences; a list of a million words is not worth its time.
const LONGEST = 400

type Named = Omit<Knowledge, 'habits'>

/**
 * The names of the base in an article, in its order: as they are, and bodies of states by what they are called where it is
 * clear of which state (« le ministère malien de la Défense », « la gendarmerie nationale »). A country's own name may
 * stand inside of such a one; names of actors and initiatives never overlap.
 */
export function findMentions(reading: Reading, knowledge: Named): Mention[] {
  const plain = reading.sentences.flatMap((sentence) => knowledge.gazetteer.find(sentence, reading.body))
  const weights = weighCountries(reading, plain, knowledge)
  const sure = mayMean(reading, plain, knowledge, weights)
  const persons = personsBySentence(sure, knowledge)
  const bodies = reading.sentences.flatMap((sentence) => bodiesOf(sentence, reading.body, knowledge, weights))
  const again = weighCountries(reading, [...sure, ...bodies], knowledge)
  let last: MinistryName | undefined
  const seen = new Set<string>()
  const ministries = reading.sentences.flatMap((sentence) => {
    const names = ministriesIn(sentence.tokens.slice(0, LONGEST), reading.body, last)
    last = names.at(-1) ?? last
    const found = ministriesOf(sentence, names, knowledge, again, persons[sentence.index] ?? [])
    // « le ministre tchadien » who has been named in full is nobody new.
    const others = found.filter(({ name, from, to }) => !isRepeated(names, from, to) || !seen.has(name))
    for (const { name } of found) seen.add(name)
    return others
  })
  const surnames = surnamesIn(reading, sure, knowledge.surnames)
  const councils = councilsIn(reading, [...sure, ...bodies], knowledge)
  return withHolders(
    reading,
    withoutOverlaps([...sure, ...bodies, ...ministries, ...surnames, ...councils]),
    knowledge,
    best([...again.all], ([, weight]) => weight)?.[0] ?? null,
  )
}

function isRepeated(names: readonly MinistryName[], from: number, to: number) {
  return names.some((one) => one.from === from && one.to === to && one.core === '')
}

function personsBySentence(
  mentions: readonly Mention[],
  { actors }: Named,
): { from: number; actor: KnownActor }[][] {
  const bySentence: { from: number; actor: KnownActor }[][] = []
  for (const { sentence, from, meanings } of mentions) {
    for (const { type, id } of meanings) {
      const actor = type === 'actor' ? actors.get(id) : undefined
      if (actor?.kind !== 'person') continue
      bySentence[sentence] ??= []
      bySentence[sentence].push({ from, actor })
    }
  }
  return bySentence
}

function bodiesOf(sentence: Sentence, body: string, { bodies }: Named, weights: CountryWeights): Mention[] {
  return bodies.find(sentence.tokens.slice(0, LONGEST), body).flatMap((name) => {
    const meaning = isOfSeveral(name, sentence, body)
      ? null
      : whichBody(withNational(name, sentence), weights)
    return meaning ? mentionOf(sentence, name.from, name.to, meaning) : []
  })
}

/** « le conseil des ministres de la Défense du G5 Sahel »: of an organisation, not of a state. */
function isOfSeveral({ from, to, countries }: BodyName, { tokens }: Sentence, body: string): boolean {
  const [first, last, next] = [tokens[from], tokens[to - 1], tokens[to]]
  if (!first || !last || countries.length > 0) return false
  return (
    /^(?:conseil des ministres|council of ministers)$/i.test(body.slice(first.start, last.end)) &&
    (/^(?:de|du|des|d|of)$/.test(next?.plain ?? '') ||
      (tokens[from - 1]?.isCapital === true && !/^(?:le|the)$/.test(tokens[from - 1]?.plain ?? '')))
  )
}

/** « la Gendarmerie », « la Police et la Gendarmerie nationales »: each state has one, which goes without saying. */
function withNational(name: BodyName, { tokens }: Sentence): BodyName {
  const head = tokens[name.from]
  const isOne = head?.plain === 'gendarmerie' || (head?.plain === 'police' && head.isCapital)
  return isOne && name.to - name.from === 1 ? { ...name, isNational: true } : name
}

function whichBody(
  { bodies, countries, words, isNational }: BodyName,
  weights: CountryWeights,
): Meaning | null {
  const weightOf = (code: string | undefined) => (code ? (weights.all.get(code) ?? 0) : 0)
  const international = bodies.find((one) => one.countries.length === 0)
  const [owner] = countries
  if (owner !== undefined) {
    const fitting = bodies.filter(
      (one) => one.countries[0] === owner && countries.every((code) => one.countries.includes(code)),
    )
    const found = best(fitting, ({ countries: [, host] }) => (host === undefined ? 1 : weightOf(host)))
    return found?.meaning ?? international?.meaning ?? null
  }
  if (words < 2 && !isNational) return null
  const known = bodies.filter(
    ({ countries: [code], isCommon }) => (isNational || !isCommon) && weightOf(code) > 0,
  )
  return (best(known, ({ countries: [code] }) => weightOf(code)) ?? international)?.meaning ?? null
}

// Exactly the words of one ministry's name outweigh that the article is about another state.
const EXACT = 4

function ministriesOf(
  sentence: Sentence,
  names: MinistryName[],
  { ministries }: Named,
  weights: CountryWeights,
  persons: { from: number; actor: KnownActor }[],
): Mention[] {
  return names.flatMap(({ from, to, portfolio, others, country, isPlural, core }) => {
    const find = (code: string | null) => {
      if (code === null) return null
      return (
        [portfolio, ...others].map((one) => ministries.get(code, one)).find((one) => one !== null) ?? null
      )
    }
    if (country !== null) {
      const id = find(country)
      return id ? mentionOf(sentence, from, to, { type: 'actor', id }) : []
    }
    if (isPlural) {
      const ids = statesMeant(sentence, { from, to }, weights).flatMap((code) => find(code) ?? [])
      const [first, ...others] = ids.map((id) => ({ type: 'actor' as const, id }))
      return first
        ? mentionOf(sentence, from, to, first).map((one) => ({ ...one, meanings: [first, ...others] }))
        : []
    }
    // « le ministre de la Défense, le général Sadio Camara »: who holds the office tells whose it is.
    const isNear = (one: { from: number }) =>
      (one.from >= to && one.from <= to + 8) || (one.from < from && one.from >= from - 5)
    const holder = persons.find(isNear)?.actor.country ?? null
    const near = [...weights.all].map(([code, weight]) => ({
      code,
      weight:
        weight +
        (weights.inSentence[sentence.index]?.has(code) ? 1 : 0) +
        (ministries.isCalled(find(code) ?? '', core) ? EXACT : 0),
    }))
    const known = near.filter(({ code }) => find(code) !== null)
    const id = find(holder) ?? find(best(known, ({ weight }) => weight)?.code ?? null)
    return id ? mentionOf(sentence, from, to, { type: 'actor', id }) : []
  })
}

const HOW_MANY = new Map(
  ['two deux', 'three trois', 'four quatre', 'five cinq'].flatMap((words, at) =>
    words.split(' ').map((word) => [word, at + 2] as const),
  ),
)
const MOST_STATES = 5
// They are named right before, or at the beginning.
const BACK = 3

/** « leurs ministres de la Défense », “the defence ministers of the three countries”: of the states named last. */
function statesMeant(
  { tokens, index }: Sentence,
  { from, to }: { from: number; to: number },
  { inSentence }: CountryWeights,
): string[] {
  const after = tokens.slice(to, to + 4).map(({ plain }) => plain)
  const count = after.flatMap((word) => HOW_MANY.get(word) ?? [])[0] ?? null
  const isOfStates =
    count !== null &&
    after.some((word) => /^(?:pays|etats|countries|states|nations|neighbou?rs|voisins)$/.test(word))
  const isTheirs = tokens
    .slice(Math.max(0, from - 2), from)
    .some(({ plain }) => /^(?:leurs|their)$/.test(plain))
  if (!isOfStates && !isTheirs) return []
  const near = [0, 1, 2, BACK].map((back) => index - back).filter((at) => at >= 0)
  const named = [...near, 0].map((at) => [...(inSentence[at] ?? [])])
  return (
    named.find((codes) =>
      isOfStates ? codes.length === count : codes.length > 1 && codes.length <= MOST_STATES,
    ) ?? []
  )
}

function best<One>(all: readonly One[], weightOf: (one: One) => number): One | null {
  return all.reduce<One | null>(
    (most, one) => (most === null || weightOf(one) > weightOf(most) ? one : most),
    null,
  )
}

function mentionOf({ index, tokens }: Sentence, from: number, to: number, meaning: Meaning): Mention[] {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last) return []
  return [
    { start: first.start, end: last.end, sentence: index, from, to, name: meaning.id, meanings: [meaning] },
  ]
}

const isRecord = ({ meanings }: Mention) =>
  meanings.some(({ type }) => type === 'actor' || type === 'initiative')

function withoutOverlaps(mentions: Mention[]): Mention[] {
  const kept: Mention[] = []
  const byLength = mentions.toSorted((one, other) => other.end - other.start - (one.end - one.start))
  const taken = new Set<string>()
  for (const mention of byLength) {
    const words = isRecord(mention) ? wordsOf(mention) : []
    if (words.some((word) => taken.has(word))) continue
    kept.push(mention)
    for (const word of words) taken.add(word)
  }
  return kept.toSorted((one, other) => one.start - other.start || other.end - one.end)
}

function wordsOf({ sentence, from, to }: Mention): string[] {
  return Array.from({ length: to - from }, (_, index) => `${sentence} ${from + index}`)
}
