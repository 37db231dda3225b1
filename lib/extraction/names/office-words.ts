import { plainText } from '../text/flat-text'
import type { Reading } from '../text/reading'
import type { Mention } from './gazetteer'

/** What somebody may hold in a state or at the head of a body. */
export type Office = 'minister' | 'president' | 'premier' | 'chief' | 'ambassador' | Headship

/** Of whatever organisation or force. */
type Headship = 'commander' | 'secretary' | 'chair' | 'representative' | 'envoy'

/** What a summary says that somebody is, by the kind of the body; deputies and advisers are none of these. */
export const TOLD: readonly (readonly [Office, (kind: string | undefined) => boolean, RegExp])[] = [
  [
    'minister',
    (kind) => kind === 'ministry',
    /^(?:[\p{L}' -]{0,40}, )?(?:[^,.]{0,90}, puis (?:[\p{L}' ]{0,20}, )?)?(?:ministre|vice-premiere? ministre|secretaire d'etat)(?! delegue)\b/u,
  ],
  [
    'chief',
    (kind) => kind === 'military',
    /^[\p{L}', -]{0,60}\bchef d'etat-major (?:general )?(?:des armees|des forces armees|de l'armee(?! de)|de la defense)\b/u,
  ],
  ['ambassador', (kind) => kind === 'diplomatic', /^[\p{L}', -]{0,40}\bambassad/u],
  [
    'president',
    (kind) => kind === 'government' || kind === undefined,
    /^[\p{L}', -]{0,40}\bpresidente? (?:de la (?:republique|transition|nation)\b|de transition\b|des? (?!l')|du (?!conseil|parlement|senat|comite|tribunal|haut|groupe|gouvernement))/u,
  ],
  [
    'premier',
    (kind) => kind === 'government' || kind === undefined,
    /^(?:[^,.]{0,60}, )?(?:premiere? ministre|presidente? du (?:gouvernement|conseil des ministres))\b/u,
  ],
  ['commander', (kind) => kind !== undefined, /^(?:[^,.]{0,40}, )?(?:haut |premier )?commandant (?=d)/u],
  [
    'secretary',
    (kind) => kind !== undefined,
    /^(?:[^,.]{0,40}, )?secretaire (?:general|executi[fv]|permanent)e? (?=d)/u,
  ],
  ['chair', (kind) => kind !== undefined && kind !== 'government', /^(?:[^,.]{0,60}, )?presidente? (?=d)/u],
  ['representative', (kind) => kind !== undefined, /^(?:[^,.]{0,40}, )?haute? representante? (?=d)/u],
  ['envoy', (kind) => kind !== undefined, /^(?:[^,.]{0,40}, )?representante? speciale? (?=d)/u],
]
// « le secrétaire exécutif du G5 Sahel », “the AFRICOM commander”: before and after what they head.
const HEADS: readonly (readonly [Headship, RegExp, RegExp])[] = [
  headship('commander', 'commandante?(?: en chef)?|commander', 'commander'),
  headship(
    'secretary',
    'secretaire (?:general|executi[fv]|permanent)e?|(?:executive|permanent) secretary|secretary[- ]general',
    'secretary[- ]general|executive secretary|permanent secretary|chief',
  ),
  headship('chair', 'presidente?|chairperson|chair(?:man|woman)?', 'president|chairperson|chair'),
  headship('representative', 'haute? representante?|high representative', 'high representative'),
  headship('envoy', 'representante? speciale?|special representative', 'special representative'),
]

function headship(office: Headship, before: string, after: string): readonly [Headship, RegExp, RegExp] {
  const of = "(?:de la |de l'|du |des |de |d'|of the |of |for the )"
  return [
    office,
    new RegExp(`(?<!(?:du|de la|vice-|deputy|of the) ?)\\b(?:${before}) (?:${of}commission )?${of}$`),
    new RegExp(`^(?:['’]s)? (?:commission )?(?:${after})\\b(?! adjoint)`),
  ]
}

/** Whether an office is one of whoever heads a body. */
export const isHeadship = (office: Office): office is Headship => HEADS.some(([one]) => one === office)

/** Before an office: somebody else acts for the holder, or the holder did something else. */
export const OTHERS =
  /\b(?:ancien(?:ne)? |former |ex-|feu |late |deputy |vice-|au nom (?:de |du |d')?|on behalf of|convoquee? par|(?:representant|conseiller|envoye)[a-z]* (?:de |du |d')?)(?:the |le |la |l'|un |une )?$/
// So much of a list stands between an office and one of its countries.
const LIST = 75

/** The office that a mention of a body names or stands in: « le ministre malien de la Défense »; null when none. */
export function officeIn(
  { body, sentences }: Reading,
  { start, end, from, to, sentence }: Mention,
  isForce: boolean,
): Office | null {
  const ahead = plainText(body.slice(Math.max(0, start - 45), start))
  const itself = plainText(body.slice(start, Math.min(end, start + 160)))
  if (OTHERS.test(ahead) || BRANCH.test(itself)) return null
  if (
    /\b(?:chefs? d'etat-major (?:general )?(?:des |de l'|du )?|chief of (?:defen[cs]e )?staff (?:of )?(?:the )?)$/.test(
      ahead,
    )
  )
    return 'chief'
  const after = plainText(body.slice(end, end + 45))
  const headed = HEADS.find(([, first, last]) => first.test(ahead) || last.test(after))
  if (headed) return headed[0]
  const own = plainText(body.slice(Math.max(0, start - 20), Math.min(end, start + 160)))
  if (to - from > 2 || OFFICE.some(([, words]) => words.test(own))) return told(own, isForce)
  // Of a list: « les ministres de la Défense du Mali, du Burkina Faso et du Niger ».
  const here = sentences[sentence] ?? { start, end }
  const before = plainText(body.slice(Math.max(here.start, start - LIST), start))
  const behind = plainText(body.slice(start, Math.min(here.end, end + LIST)))
  return told(before, isForce) ?? told(behind, isForce)
}

// A branch of an army has a chief of staff of its own.
const BRANCH = /\b(?:armee de (?:terre|l'air)|air force|navy|land forces)\b/

const OFFICE: readonly (readonly [Office, RegExp])[] = [
  [
    'minister',
    /\b(?:ministres?|ministers?|homologues?|counterparts?|secretaire d'etat|secretary of state)\b|diplomatie/,
  ],
  ['chief', /\bchefs? d'etat-major\b|chiefs? of (?:defen[cs]e )?staff/],
  ['ambassador', /\bambassad(?:eur|rice|or)\b/],
]

function told(text: string, isForce: boolean): Office | null {
  if (isForce && /\b(?:homologues?|counterparts?|celui)\b/.test(text) && !/\b(?:arm|troop|forces)/.test(text))
    return 'chief'
  if (/\b(?:delegue|deputy|vice|former|ancien|ex-|conseiller|adviser|representant)\b/.test(text)) return null
  return OFFICE.find(([, words]) => words.test(text))?.[0] ?? null
}
