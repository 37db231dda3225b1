const UNITS: Record<string, number> = {
  zero: 0,
  un: 1,
  une: 1,
  one: 1,
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  quatre: 4,
  four: 4,
  cinq: 5,
  five: 5,
  six: 6,
  sept: 7,
  seven: 7,
  huit: 8,
  eight: 8,
  neuf: 9,
  nine: 9,
  dix: 10,
  ten: 10,
  onze: 11,
  eleven: 11,
  douze: 12,
  twelve: 12,
  treize: 13,
  thirteen: 13,
  quatorze: 14,
  fourteen: 14,
  quinze: 15,
  fifteen: 15,
  seize: 16,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  ثلاثة: 3,
  اربعة: 4,
  خمسة: 5,
  ستة: 6,
  سبعة: 7,
  ثمانية: 8,
  تسعة: 9,
  عشرة: 10,
}
const TENS: Record<string, number> = {
  vingt: 20,
  vingts: 20,
  twenty: 20,
  trente: 30,
  thirty: 30,
  quarante: 40,
  forty: 40,
  cinquante: 50,
  fifty: 50,
  soixante: 60,
  sixty: 60,
  septante: 70,
  seventy: 70,
  huitante: 80,
  eighty: 80,
  nonante: 90,
  عشرين: 20,
  عشرون: 20,
  ثلاثين: 30,
  ثلاثون: 30,
  اربعين: 40,
  اربعون: 40,
  خمسين: 50,
  خمسون: 50,
  ستين: 60,
  ستون: 60,
  سبعين: 70,
  سبعون: 70,
  ثمانين: 80,
  ثمانون: 80,
  تسعين: 90,
  تسعون: 90,
  ninety: 90,
}
const HUNDREDS = new Set(['cent', 'cents', 'hundred', 'مائة', 'مئة'])
const THOUSANDS = new Set(['mille', 'thousand', 'milliers'])

/** Words for about so many: « une trentaine », “a dozen”. */
const ROUND: Record<string, number> = {
  huitaine: 8,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1000,
  dozen: 12,
  hundred: 100,
  thousand: 1000,
}

const SOME = (words: string[]) => words.join('|')
/** Matches one word of a number. */
export const NUMBER_WORD = SOME([...Object.keys(UNITS), ...Object.keys(TENS), ...HUNDREDS, ...THOUSANDS])

/** Matches a number in figures (with thousands parted) or in words, in plain letters, at most nine words. */
export const NUMBER = String.raw`(?:\d{1,3}(?:[ .,]\d{3}){1,2}(?![\d])|\d{1,7}|(?:${NUMBER_WORD})(?:(?:[ -]|-et-| et | and )(?:${NUMBER_WORD})){0,8})(?![\p{L}\p{N}])`

/** Matches the noun of a round number: trentaine, dozen. */
export const ROUND_NUMBER = SOME(Object.keys(ROUND))

/** What a round number’s noun counts; null for another word. */
export function roundNumber(word: string): number | null {
  return ROUND[word] ?? null
}

/** The number that figures or words in plain letters say; null when they say none. */
export function numberOf(words: string): number | null {
  if (/^[\d .,]+$/.test(words)) return Number(words.replace(/[ .,]/g, ''))
  let [total, group] = [0, 0]
  for (const word of words.split(/[ -]/)) {
    if (word === 'et' || word === 'and') continue
    const small = UNITS[word] ?? TENS[word]
    if (small !== undefined) group = small === 20 && group === 4 ? 80 : group + small
    else if (HUNDREDS.has(word)) group = Math.max(group, 1) * 100
    else if (THOUSANDS.has(word)) [total, group] = [total + Math.max(group, 1) * 1000, 0]
    else return null
  }
  return total + group
}
