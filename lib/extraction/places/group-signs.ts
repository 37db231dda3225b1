import type { Mention } from '../names/gazetteer'
import { habitKey } from '../names/habits'
import { flatText } from '../text/flat-text'
import type { Context } from '../text/found'
import type { Reading } from '../text/reading'
import { STATES_AFTER, STATES_OF } from './country-cues'
import type { CountryTally } from './country-tally'
import { countriesWith } from './groups'

const LEAST_SHARE = 0.3

/** « les ministres du G5 Sahel », “G5 Sahel leaders”. */
function tellsStates({ body }: Reading, { start, end }: Mention) {
  return (
    STATES_OF.test(flatText(body.slice(Math.max(0, start - 80), start))) ||
    STATES_AFTER.test(flatText(body.slice(end, end + 30)))
  )
}

/** Whether an EDTF interval holds a day, as far as either is known. */
function isActive(active: string | null, day: string) {
  const [from = '', to = ''] = active?.split('/') ?? []
  if (!day) return true
  return (
    (!/^\d/.test(from) || from.slice(0, day.length) <= day) &&
    (!/^\d/.test(to) || to >= day.slice(0, to.length))
  )
}

/** Adds the states of the groups that an article names: « les pays du G5 Sahel ». */
export function addGroups({ reading, knowledge, mentions }: Context, tally: CountryTally) {
  const year = Number(reading.published?.slice(0, 4)) || null
  const day = reading.published ?? ''
  const seen = new Set<string>()
  for (const mention of mentions) {
    const sentence = reading.sentences[mention.sentence]
    const position = sentence?.isTitle ? 'title' : (sentence?.paragraph ?? 9) < 3 ? 'lead' : 'late'
    for (const { type, id } of mention.meanings) {
      if (type !== 'actor' && type !== 'initiative') continue
      const key = habitKey(type, id)
      if (seen.has(`${position} ${key}`)) continue
      seen.add(`${position} ${key}`)
      for (const [code, share] of countriesWith(knowledge, key, year)) {
        if (share >= LEAST_SHARE) tally.add(code, `${position} group`, share, mention, 1)
      }
      if (type === 'actor') continue
      const areStates = tellsStates(reading, mention)
      for (const { country, active } of knowledge.initiatives.get(id)?.members ?? []) {
        if (!country || !isActive(active, day)) continue
        tally.add(country, `${position} member`, 1, mention, 1)
        if (areStates) tally.add(country, `${position} member state`, 1, mention, 2)
      }
    }
  }
}
