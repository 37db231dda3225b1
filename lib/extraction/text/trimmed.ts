import type { Span } from '@/lib/evidence/anchor'

const BEFORE = /^(?:[\s,;:.!?)»”’]|(?:et|and)\s)+/iu
const AFTER =
  /(?:[\s,;:([«“]|\s(?:à|au|aux|de|des|du|le|la|les|un|une|et|qui|que|ainsi|dont|the|a|an|of|to|in|on|at|and|by|with|who|that))+$/iu
const LONGEST = 400

/** A quote without what leads into it or out of it: « formations au » is « formations ». Never empty. */
export function trimmed(body: string, { start, end }: Span): Span {
  if (end - start > LONGEST) return { start, end }
  const exact = body.slice(start, end)
  const first = BEFORE.exec(exact)?.[0].length ?? 0
  const rest = exact.slice(first)
  const last = AFTER.exec(rest)?.[0].length ?? 0
  return last < rest.length ? { start: start + first, end: end - last } : { start, end }
}
