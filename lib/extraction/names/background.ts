import { unaccented } from '../text/flat-text'
import type { Reading } from '../text/reading'
import type { Mention } from './gazetteer'

// What came before, what others said elsewhere, what is only compared.
const HISTORY =
  /\b(?:cree+s? en|fondee? en|created in|founded in|established in|depuis (?:19|20)\d\d|since (?:19|20)\d\d|en (?:19|20)\d\d|in (?:19|20)\d\d|pour rappel|pour memoire|il y a \S+ ans|ago|previously|auparavant|precedemment|par le passe|l'an dernier|last year|historique)\b/

const OUTSIDE =
  /\b(?:membres? (?:de|du|des|d')|members? of|resolutions? (?:\S+ ){0,3}(?:de|du|des|d'|of)|retrait (?:de|du|des|d')|withdrawal (?:of|from)|siege (?:de|du|des|d')|headquarters of|au siege|ex-|ancien(?:ne)?|former|a l'instar (?:de|du|des|d')|comme|like|such as|tels? que|outre|affilies? (?:a|au|aux)|affiliates? (?:of|to)|selon les? (?:chiffres|donnees)) (?:la |le |les |l'|the )?$/

/** Whether a mention belongs to the background of the event: its history, or what it is compared with. */
export function isBackground({ body, published, sentences }: Reading, mention: Mention): boolean {
  const sentence = sentences[mention.sentence]
  if (!sentence) return false
  const before = unaccented(body.slice(Math.max(sentence.start, mention.start - 60), mention.start))
  if (OUTSIDE.test(before)) return true
  const text = unaccented(body.slice(sentence.start, Math.min(sentence.end, sentence.start + 600)))
  const year = published?.slice(0, 4)
  const found = HISTORY.exec(text)
  return found !== null && !sentence.isTitle && !(year && found[0].includes(year))
}
