import { plainLetters } from '../text/reading'

// In the order of the calendar. Arabic has three sets of names, and the Maghreb and Mashriq spell them
// differently.
const MONTHS: string[][] = [
  ['janvier', 'january', 'janv', 'jan', 'يناير', 'جانفي', 'كانون الثاني'],
  ['fevrier', 'february', 'fevr', 'fev', 'feb', 'فبراير', 'فيفري', 'شباط'],
  ['mars', 'march', 'mar', 'مارس', 'آذار'],
  ['avril', 'april', 'avr', 'apr', 'أبريل', 'إبريل', 'أفريل', 'نيسان'],
  ['mai', 'may', 'مايو', 'ماي', 'أيار'],
  ['juin', 'june', 'jun', 'يونيو', 'يونيه', 'جوان', 'حزيران'],
  ['juillet', 'july', 'juil', 'jul', 'يوليو', 'يوليه', 'يوليوز', 'جويلية', 'تموز'],
  ['aout', 'august', 'aug', 'أغسطس', 'غشت', 'أوت', 'آب'],
  ['septembre', 'september', 'sept', 'sep', 'سبتمبر', 'شتنبر', 'أيلول'],
  ['octobre', 'october', 'oct', 'أكتوبر', 'تشرين الأول'],
  ['novembre', 'november', 'nov', 'نوفمبر', 'نونبر', 'تشرين الثاني'],
  ['decembre', 'december', 'dec', 'ديسمبر', 'دجنبر', 'كانون الأول'],
]

// From Sunday, as Date counts.
const WEEKDAYS: string[][] = [
  ['dimanche', 'sunday', 'sun', 'الأحد'],
  ['lundi', 'monday', 'mon', 'الاثنين', 'الإثنين'],
  ['mardi', 'tuesday', 'tues', 'tue', 'الثلاثاء'],
  ['mercredi', 'wednesday', 'wed', 'الأربعاء'],
  ['jeudi', 'thursday', 'thurs', 'thur', 'thu', 'الخميس'],
  ['vendredi', 'friday', 'fri', 'الجمعة'],
  ['samedi', 'saturday', 'sat', 'السبت'],
]

const SEASONS: Record<string, number> = {
  printemps: 21,
  spring: 21,
  ete: 22,
  summer: 22,
  automne: 23,
  autumn: 23,
  fall: 23,
  hiver: 24,
  winter: 24,
}

const SHORT = new Set(['sun', 'mon', 'tues', 'tue', 'wed', 'thurs', 'thur', 'thu', 'fri', 'sat'])

const byLength = (one: string, other: string) => other.length - one.length
const anyOf = (words: string[]) => words.map(plainLetters).sort(byLength).join('|')

/** Sources of patterns over plain letters. */
export const MONTH = anyOf(MONTHS.flat())
export const SEASON = anyOf(Object.keys(SEASONS))
/** Weekdays written out: an abbreviation alone is too often another word. */
export const WEEKDAY = anyOf(WEEKDAYS.flat().filter((name) => !SHORT.has(name)))
export const SHORT_WEEKDAY = anyOf(WEEKDAYS.flat())

const FRENCH_DAYS =
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente-et-un'.split(
    ' ',
  )
const ENGLISH_DAYS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  )

/**
 * Days of a month in words, as they stand before its name (« le huit mars »),
 * and after it (“March the eighth”).
 */
export const DAY_WORD = [...FRENCH_DAYS, ...ENGLISH_DAYS].sort(byLength).join('|')
export const ORDINAL_DAY = [...ENGLISH_DAYS].sort(byLength).join('|')

/** The day (1 to 31) that figures or words say; NaN for others. */
export function dayOfWords(words: string): number {
  if (words === 'premier') return 1
  if (FRENCH_DAYS.includes(words)) return FRENCH_DAYS.indexOf(words) + 2
  return ENGLISH_DAYS.includes(words) ? ENGLISH_DAYS.indexOf(words) + 1 : Number.parseInt(words, 10)
}

/** The month (1 to 12) that a plain word names; null for another word. */
export function monthNumber(word: string): number | null {
  const place = MONTHS.findIndex((names) => names.some((name) => plainLetters(name) === word))
  return place < 0 ? null : place + 1
}

/** The weekday (0 is Sunday) that a plain word names; null for another word. */
export function weekdayNumber(word: string): number | null {
  const place = WEEKDAYS.findIndex((names) => names.some((name) => plainLetters(name) === word))
  return place < 0 ? null : place
}

/** The EDTF season (21 to 24) that a plain word names; null for another word. */
export function seasonNumber(word: string): number | null {
  return SEASONS[word] ?? null
}

/** What is held every Friday: its weekday is no date. */
export const PRAYER = 'prieres? d[ue]|preches? d[ue]|sermons? d[ue]|خطب|خطبة|صلاة'
