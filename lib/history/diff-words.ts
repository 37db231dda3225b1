import { diffArrays } from 'diff'

/** A stretch of text that both versions have, that only the later one has, or that only the earlier one had. */
export interface Stretch {
  text: string
  kind: 'same' | 'ins' | 'del'
}

// Beyond that, two texts are not versions of each other; finding how they differ would take minutes.
const MOST_CHANGES = 2000

const segmenter = new Intl.Segmenter('fr', { granularity: 'word' })

/**
 * What changed between two texts, word by word. What is `same` or `del` makes up the text before, what is `same` or
 * `ins` the text after, to the letter.
 */
export function diffWords(before: string, after: string): Stretch[] {
  const [old, young] = [wordsOf(before), wordsOf(after)]
  const steps = diffArrays(old, young, {
    comparator: (one, other) => one.trimEnd() === other.trimEnd(),
    maxEditLength: MOST_CHANGES,
  })
  if (!steps) return joined([say(before, 'del'), say(after, 'ins')])
  const [left, right] = [old.values(), young.values()]
  const found = joined(
    steps.flatMap(({ added, removed, count }) =>
      Array.from({ length: count }).flatMap(() => {
        if (removed) return [say(next(left), 'del')]
        if (added) return [say(next(right), 'ins')]
        return kept(next(left), next(right))
      }),
    ),
  )
  return isReadable(found) ? found : joined([say(before, 'del'), say(after, 'ins')])
}

// Of texts that have only little words in common, those would stand alone among all that changed.
const LEAST_SHARED = 0.25

function isReadable(stretches: Stretch[]): boolean {
  const lengthOf = (asked: Stretch['kind']) =>
    stretches.reduce((sum, { text, kind }) => sum + (kind === asked ? text.trim().length : 0), 0)
  const [same, gone, come] = [lengthOf('same'), lengthOf('del'), lengthOf('ins')]
  return gone === 0 || come === 0 || same >= LEAST_SHARED * Math.max(same + gone, same + come)
}

/** Words and signs, each with the space after it: a space alone would be the same everywhere, and match at random. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    if (/^\s+$/.test(segment) && words.length > 0) words.push(`${words.pop()}${segment}`)
    else words.push(segment)
  }
  return words
}

const say = (text: string, kind: Stretch['kind']): Stretch => ({ text, kind })

const next = (words: Iterator<string, undefined>) => words.next().value ?? ''

/** A word of both texts; the space after it may be of one only. */
function kept(before: string, after: string): Stretch[] {
  if (before === after) return [say(after, 'same')]
  const word = after.trimEnd()
  return [
    say(word, 'same'),
    say(before.slice(before.trimEnd().length), 'del'),
    say(after.slice(word.length), 'ins'),
  ]
}

/** Neighbours of a kind as one; among words that went and came, those that went stand first. */
function joined(stretches: Stretch[]): Stretch[] {
  const found: Stretch[] = []
  let [gone, come] = ['', '']
  const add = (text: string, kind: Stretch['kind']) => {
    const last = found.at(-1)
    if (last?.kind === kind) last.text += text
    else if (text) found.push(say(text, kind))
  }
  const close = () => {
    const space = sharedEnd(gone, come)
    add(gone.slice(0, gone.length - space.length), 'del')
    add(come.slice(0, come.length - space.length), 'ins')
    add(space, 'same')
    gone = ''
    come = ''
  }
  for (const { text, kind } of stretches) {
    if (kind === 'del') gone += text
    else if (kind === 'ins') come += text
    else if (text) {
      close()
      add(text, kind)
    }
  }
  close()
  return found
}

/** The space that both end with, when they end with the same. */
function sharedEnd(gone: string, come: string): string {
  const space = gone.slice(gone.trimEnd().length)
  return space === come.slice(come.trimEnd().length) ? space : ''
}
