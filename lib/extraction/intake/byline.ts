import { isLongProse, isProse, paragraphsOf } from './article-start'
import { ruleFor } from './boilerplate-patterns'
import type { RawLine } from './lines'

const CUE =
  /^(?:.{0,40}[|·•]\s*)?(?:par|by|[ée]crit par|r[ée]dig[ée] par|post[ée] par|posted by|publi[ée] par|propos recueillis par|texte\s?:|text by|reporting by|auteur\s?:|author\s?:|بقلم\s?:?)\s+(?<name>.{2,80})/iu
const NAME_END = /\s*(?:[|,·•(/:;]|\s[–—-]|\d|\s(?:le|in|on|à|at|for|pour|de notre|sur|and staff)\s)/u
const NOBODY =
  /^(?:la r[ée]daction.{0,20}|admin(?:istrator)?|staff.{0,20}|r[ée]daction.{0,20}|webmaster|our (?:correspondent|reporter)|correspondent|service.{0,30}|.{2,40}\s(?:staff|team)|هيئة التحرير)$/iu
const RANK =
  /^(?:\d{1,2}\s?(?:[èe]re|er|[èe]me|e|st|nd|rd|th)\s)?(?:(?:cl|cpl|sgt|adj|lt|cne|cdt|cap|capt|sdt|mdl|col)\.?\s)?/iu
const WORD = String.raw`(?:\p{Lu}[\p{L}'’.-]{0,30}|«\s?\p{Lu}[\p{L}'’-]{1,30}\s?»|ag|ould|ben|bin|el|al|de|von|van|mint)`
const PERSON = new RegExp(`^${WORD}(?:\\s${WORD}){1,4}$`, 'u')

/** Who wrote an article, from the line that says so or the name that closes it; null for « la rédaction ». */
export function authorIn(lines: RawLine[]): string | null {
  const { first, last } = paragraphsOf(lines) ?? { first: lines.length, last: lines.length }
  for (const line of lines.slice(0, first)) {
    const { text, zone } = line
    if (text.length > 160 || isProse(line) || (zone !== null && zone !== 'header')) continue
    const name = personOf(CUE.exec(text)?.groups?.name ?? '')
    if (name !== null) return name
  }
  return closingName(lines.slice(last + 1, last + 5))
}

function closingName(lines: RawLine[]): string | null {
  for (const line of lines) {
    if (isLongProse(line)) continue
    const [, said = ''] =
      /^[([]?(?:par|by|reporting by|propos recueillis par)\s(.{2,60})/iu.exec(line.text) ?? []
    if (said !== '') return personOf(said)
    if (/[.!?»”]$/.test(line.text) && line.text.length > 40) continue
    return ruleFor(line.text) || line.text.length > 60 || line.linked > 0 ? null : signedName(line.text)
  }
  return null
}

/** « 1 ère Cl Oumou Diakité », « Ibrahim Sory Diarra, correspondant » */
function signedName(text: string): string | null {
  const name = text.split(/\s?[,/(–—]/u)[0]?.trim() ?? ''
  return PERSON.test(name.replace(RANK, '')) && !NOBODY.test(name) ? name : null
}

function personOf(words: string): string | null {
  const name = (words.split(NAME_END)[0] ?? '').trim()
  if (name === '' || NOBODY.test(name) || !/^[\p{Lu}\u0600-\u06ff]/u.test(name)) return null
  return name.split(/\s+/u).length <= 6 ? name : null
}
