import type { Span } from '@/lib/evidence/anchor'
import { plainLetters, type Sentence, type Token, tokensOf } from '../text/reading'

/** What a name can mean. A country's id is its code, ISO 3166-1 alpha-2. */
export interface Meaning {
  type: 'actor' | 'initiative' | 'place' | 'theme' | 'country'
  id: string
  /** Ids of records of which an article must name one, for a short name to mean this: « la Force conjointe ». */
  needs?: readonly string[]
}

/** A name of the base, found in a sentence. Several records may go by it. */
export interface Mention extends Span {
  /** Index of the sentence. */
  sentence: number
  /** First token in the sentence, and the one after the last. */
  from: number
  to: number
  /** As the base writes it. */
  name: string
  meanings: Meaning[]
}

interface Node {
  next: Map<string, Node>
  names: {
    name: string
    isAcronym: boolean
    isProper: boolean
    isTitle: boolean
    hasComma: boolean
    meaning: Meaning
  }[]
}

/** All names of the base, word by word, so that a text is read once whatever their number. */
export class Gazetteer {
  readonly #root: Node = newNode()

  /** Adds a name. One written in capitals, without a space, is found in capitals only. */
  add(name: string, meaning: Meaning): void {
    const tokens = tokensOf(name)
    if (tokens.length === 0) return
    let node = this.#root
    for (const { plain } of tokens) node = descend(node, plain)
    if (node.names.some(({ meaning: known }) => known.type === meaning.type && known.id === meaning.id))
      return
    if (/^\p{Lu}{3,6}$/u.test(name)) this.#addDotted(name, meaning)
    // « Gazelle » is a mission, a gazelle is none.
    const isProper = tokens.length === 1 && tokens[0]?.isCapital === true
    // A Sahel alliance is not the Sahel Alliance.
    const isTitle =
      meaning.type === 'initiative' && tokens.length === 2 && tokens.every(({ isCapital }) => isCapital)
    node.names.push({
      name,
      isAcronym: isAcronym(name),
      isProper,
      isTitle,
      hasComma: name.includes(','),
      meaning,
    })
  }

  // « O.N.U. »
  #addDotted(name: string, meaning: Meaning) {
    let node = this.#root
    for (const letter of name) node = descend(node, plainLetters(letter))
    node.names.push({ name, isAcronym: true, isProper: false, isTitle: false, hasComma: false, meaning })
  }

  /** The longest names that stand at each place of a sentence; none overlaps another. */
  find(sentence: Sentence, body: string): Mention[] {
    const mentions: Mention[] = []
    for (let from = 0; from < sentence.tokens.length; ) {
      const found = this.#longestAt(sentence.tokens, from, body)
      if (!found) {
        from++
        continue
      }
      const [first, last] = [sentence.tokens[from], sentence.tokens[found.to - 1]]
      if (first && last) {
        mentions.push({ start: first.start, end: last.end, sentence: sentence.index, from, ...found })
      }
      from = found.to
    }
    return mentions
  }

  #longestAt(tokens: Token[], from: number, body: string) {
    let node: Node | undefined = this.#root
    let found: { to: number; name: string; meanings: Meaning[] } | undefined
    for (let to = from + 1; to <= tokens.length; to++) {
      node = node.next.get(tokens[to - 1]?.plain ?? '')
      if (!node) break
      const [first, last] = [tokens[from], tokens[to - 1]]
      if (!first || !last || node.names.length === 0) continue
      const words = tokens.slice(from, to)
      const isJoined = isOneName(words, body, false)
      if (!isJoined && !isOneName(words, body, true)) continue
      const written = body.slice(first.start, last.end)
      const isSpelled = words.length > 2 && words.every(({ start, end }) => end - start === 1)
      if (isSpelled && !/^(?:\p{Lu}\.)+\p{Lu}$/u.test(written)) continue
      const names = node.names.filter(
        ({ isAcronym, isProper, isTitle, hasComma }) =>
          (isJoined || hasComma) &&
          (!isAcronym || isWrittenSo(written)) &&
          (!isProper || first.isCapital) &&
          (!isTitle || words.every(({ isCapital }) => isCapital)),
      )
      const name = names[0]?.name
      if (!name) continue
      const meanings = names.map(({ meaning }) => meaning)
      // « Académie … de Jacqueville » names the programme, and within it the school.
      const within = (found?.meanings ?? []).filter(({ type }) => !meanings.some((one) => one.type === type))
      found = { to, name, meanings: [...meanings, ...within.filter(isRecord)] }
    }
    return found ?? null
  }
}

// « Interpol », « Minusma » are spoken as words; « Pam » is a name.
function isWrittenSo(written: string) {
  return written === written.toUpperCase() || (written.length >= 5 && /^\p{Lu}\p{Ll}+$/u.test(written))
}

const isRecord = ({ type }: Meaning) => type === 'actor' || type === 'initiative'

function newNode(): Node {
  return { next: new Map(), names: [] }
}

function descend(node: Node, plain: string): Node {
  const next = node.next.get(plain) ?? newNode()
  node.next.set(plain, next)
  return next
}

function isAcronym(name: string) {
  return !/\s/.test(name) && name === name.toUpperCase() && plainLetters(name).length <= 8
}

// « Mali. Niger » is two names; « G-5 », « N’Djamena » and « S.E.M. » are one.
function isOneName(tokens: Token[], body: string, mayHaveComma: boolean) {
  const between = mayHaveComma ? /^[\s\p{Pd}'’‘.,]{0,3}$/u : /^[\s\p{Pd}'’‘.]{0,3}$/u
  return tokens.every(({ end }, index) => {
    const next = tokens[index + 1]
    return !next || between.test(body.slice(end, next.start))
  })
}
