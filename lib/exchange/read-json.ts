import { shorten } from './issues'
import type { Problem } from './problems'

/** A value of a file and the line that it begins on. */
export interface Item {
  value: unknown
  line: number
}

/** The values of a JSON list; problems say what keeps it from being one. */
export function readJson(text: string, file: string, problems: Problem[]): Item[] {
  const starts = startsOf(text)
  const whole = parse(text)
  if (whole === null) {
    problems.push({ file, reason: 'not-json', ...firstBroken(text, starts) })
    return []
  }
  if (Array.isArray(whole.value)) {
    return whole.value.map((value: unknown, index) => ({ value, line: starts[index]?.line ?? 1 }))
  }
  problems.push({ file, reason: 'not-an-array' })
  return []
}

/** The values of a file that has one a line. */
export function readLines(text: string, file: string, problems: Problem[]): Item[] {
  return text.split('\n').flatMap((content, index) => {
    const line = index + 1
    if (content.trim() === '') return []
    const read = parse(content)
    if (read) return [{ value: read.value, line }]
    problems.push({ file, line, reason: 'not-json', value: shorten(content) })
    return []
  })
}

// In an object, since null is a value too.
function parse(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    // What the engine says of it is in no language of ours, and names no line.
    return null
  }
}

interface Start {
  line: number
  at: number
}

/** The first value of a list that is broken; the last one when it is the list itself that does not end. */
function firstBroken(text: string, starts: Start[]): Pick<Problem, 'line' | 'value'> {
  const parts = starts.map(({ line, at }, index) => ({ line, text: text.slice(at, starts[index + 1]?.at) }))
  const broken = parts.find((part) => parse(part.text.trim().replace(/[,\]]$/, '')) === null) ?? parts.at(-1)
  return broken ? { line: broken.line, value: shorten(broken.text) } : { line: 1 }
}

/** Where each value of a list begins, also of one that is broken further on. */
function startsOf(text: string): Start[] {
  const starts: Start[] = []
  let [line, depth, isText, isNext] = [1, 0, false, false]
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at)
    if (letter === '\n') line++
    else if (isText) {
      if (letter === '\\') at++
      else if (letter === '"') isText = false
    } else if (!/\s/.test(letter)) {
      if (isNext && letter !== ']') starts.push({ line, at })
      isNext = depth === 1 && letter === ','
      if (letter === '"') isText = true
      else if (letter === '[' || letter === '{') {
        if (depth === 0) isNext = true
        depth++
      } else if (letter === ']' || letter === '}') depth--
    }
  }
  return starts
}
