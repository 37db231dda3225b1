import { plainText } from '../text/flat-text'
import type { Reading } from '../text/reading'
import type { Mention } from './gazetteer'
import type { RoleCue } from './role-words'

/** A mention in its sentence; offsets from the sentence's start. */
export interface Named {
  mention: Mention
  start: number
  end: number
  isPerson: boolean
  /** Whether the body is only named as what somebody heads or speaks for. */
  isOffice: boolean
}

/** Words that tell a role, where a sentence has them. */
export interface Hit extends RoleCue {
  start: number
  end: number
}

/** A sentence in plain letters, its names masked; with the names and the words that tell roles, in order. */
export interface Clause {
  text: string
  named: readonly Named[]
  hits: readonly Hit[]
}

// Further from its words, a name belongs to others.
const REACH = 90
const REACH_BACK = 130
// A list goes on as long as no more than this stands between two of its names.
const LINK = 70
const AND = /(?<![a-z])(?:et|and|ainsi que|as well as|puis|&)(?![a-zé])/
const STOPS = /[;:!?]|\b(?:qui|que|dont|which|who|whose|where|alors|tandis|while|that|apres|after|avant)\b/
const NESTED = /^ ?(?:de|du|des|d'|of)(?: la| le| les| l'| the)? ?$/
const RELATIVE = /,? (?:qui|who|which|dont|laquelle|lequel)(?![a-zé])/
const TO = /(?<![a-z])(?:a|au|aux|to)(?![a-zé])/

const OFFICES =
  `ministre minister directeur directrice director secretaire secretary secretariat chef cheffe chief
  head commandant commander president presidente chairperson representante? representative ambassadeur
  ambassadrice ambassador porte-parole spokesman spokeswoman spokesperson coordinateur coordonnateur
  coordinator conseiller conseillere adviser counsellor delegu[eé] procureur prosecutor gouverneur
  commissaire commissioner nom behalf`.split(/\s+/)
const OF_WHAT = `(?:de|du|des|d'|of|for|at|aupres de)(?: la| le| les| l'| the)? ?`
const OFFICE = new RegExp(`(?:${OFFICES.join('|')})(?: [a-zé'-]{2,14}){0,3} ${OF_WHAT}$`)
const OFFICE_NAME =
  /^(?:ministers?|ministres?|ambassad(?:eur|rice|or)|secretary|secretaire|chef|chief|premier|president)(?![a-zé])/
const FELLOW = /^(?:collegue|homologue|garde des)(?![a-zé])/

/** Whether a body's name at these offsets stands for an office: « le ministre », « chef de l’ONUDC ». */
export function isOffice(flat: string, start: number, end: number): boolean {
  const name = flat.slice(start, end)
  const before = flat.slice(Math.max(0, start - 70), start)
  return OFFICE_NAME.test(name) || FELLOW.test(name) || OFFICE.test(before)
}

/** The same for a mention of an article. */
export function isOfficeIn({ body, sentences }: Reading, mention: Mention): boolean {
  const start = Math.max(sentences[mention.sentence]?.start ?? 0, mention.start - 80)
  const before = plainText(body.slice(start, mention.start))
  return isOffice(
    before + plainText(body.slice(mention.start, mention.end)),
    before.length,
    before.length + 80,
  )
}

/** The names after words that tell of them: « organisé par l’ONUDC, l’OIM et le Japon ». */
export function runAfter(hit: Hit, { text, named, hits }: Clause): Named[] {
  const limit = hits.find(({ start }) => start >= hit.end)?.start ?? text.length
  const run: { name: Named; gap: string }[] = []
  let end = hit.end
  for (const name of named) {
    if (name.start < hit.end) continue
    const gap = text.slice(end, name.start)
    const isFirst = run.length === 0
    const reach = Math.min(isFirst ? REACH : LINK, hit.reach ?? REACH)
    if (name.start > limit || gap.length > (isFirst && hit.isDative ? REACH_BACK : reach) || STOPS.test(gap))
      break
    if (isFirst && hit.isDative && !TO.test(gap)) continue
    run.push({ name, gap })
    end = name.end
  }
  return listed(run, text.slice(end, Math.min(limit, end + LINK)))
}

function listed(run: { name: Named; gap: string }[], tail: string): Named[] {
  const goesOn = /^[^.;]{0,3},/.test(tail) && AND.test(tail)
  const last = goesOn ? run.length - 1 : run.findLastIndex(({ gap }, index) => index > 0 && AND.test(gap))
  const kept = run.filter(({ gap, name }, index) => {
    if (index === 0 || gap.trim() === '(') return true
    if (NESTED.test(gap)) return false
    return index <= last || (name.isPerson && run[index - 1]?.name.isOffice === true)
  })
  return withoutOffices(kept.map(({ name }) => name))
}

// « le ministre de la Défense, le général Sadio Camara »: the person does it.
function withoutOffices(names: readonly Named[]): Named[] {
  return names.some(({ isPerson }) => isPerson) ? names.filter(({ isOffice: is }) => !is) : [...names]
}

/** The names before words that tell of them, those that other words claim left out: the subject of a verb. */
export function runBefore(
  hit: Hit,
  { text, named, hits }: Clause,
  claimed: ReadonlyMap<Hit, readonly Named[]>,
): Named[] {
  const owner = new Map<Named, Hit>()
  for (const [by, names] of claimed) if (by.end <= hit.start) for (const name of names) owner.set(name, by)
  const run: Named[] = []
  let start = hit.start
  let hasAnd = false
  for (let at = named.findLastIndex(({ end }) => end <= hit.start); at >= 0; at--) {
    const name = named[at]
    if (!name || name.end > start) continue
    const gap = text.slice(name.end, start)
    if (/[;:!?]/.test(gap)) break
    const by = owner.get(name)
    const [head] = run.slice(-1)
    if (!head) {
      const opensRelative = /(?:qui|who|which) $/.test(text.slice(name.end, hit.start))
      if (by && !opensRelative && !isFresh(name, by, hit, text)) {
        start = by.start
        continue
      }
      const between = text.slice(named[at - 1]?.end ?? 0, name.start)
      if (at > 0 && gap.startsWith(',') && RELATIVE.test(between)) continue
      const isAside = hits.some(
        (one) => one !== hit && one.isHead && one.start >= name.end && one.start < name.end + 8,
      )
      if (isAside || gap.length > (hit.reach ?? REACH_BACK)) break
      run.push(name)
      start = name.start
      continue
    }
    if (by || gap.length > LINK) break
    hasAnd ||= AND.test(gap)
    const isApposed = gap.includes(',') && name.isOffice !== head.isOffice && name.isPerson !== head.isPerson
    if (NESTED.test(gap)) run.pop()
    else if (!hasAnd && gap.trim() !== '(' && !isApposed && !(name.isOffice && head.isPerson)) break
    run.push(name)
    start = name.start
  }
  return withoutOffices(run)
}

// « En présence de l’ONUDC, le ministre a ouvert »: after a comma and right before a verb stands who does it.
function isFresh(name: Named, by: Hit, hit: Hit, text: string) {
  const gap = text.slice(name.end, hit.start)
  return gap.length < 40 && !gap.includes(',') && text.slice(by.end, name.start).includes(', ')
}
