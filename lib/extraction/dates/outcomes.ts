import type { Span } from '@/lib/evidence/anchor'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { Context, Found } from '../text/found'
import { NUMBER } from '../text/number-words'
import { type PlainLine, plainLineOf } from '../text/plain-line'
import { WORD_END, WORD_START } from '../text/whole-words'

const TEXTS =
  "declarations?|communique final|communique conjoint|declaration conjointe|accords?|memorandum|protocoles?|plans? d'action|plan d'actions|feuille de route|strategie|resolution|charte|convention|recommandations|statuts|traite|pacte|cadre|reglement|manuel|loi|projet de loi|joint statement|communique|agreements?|memorand(?:um|a)|protocols?|action plan|plan of action|roadmap|road map|strategy|charter|recommendations|treaty|framework|statutes|handbook|guidelines"
const ADOPTED =
  '(?:a|ont|avait) (?:ete )?(?:adopte|signe|approuve|valide|enterine|ratifie|endosse|paraphe|promulgue)e?s?|adopted|signed|approved|endorsed|validated|ratified|agreed(?: on| to)?|issued'
const WORD = String.raw`[\p{L}\p{N}]{1,24}`
// A noun phrase ends at a stop, a comma or a verb.
const PHRASE = `(?:(?!qui |que |dont |afin |pour |lors |apres |avant |ce |hier |le (?:lundi|mardi|mercredi|jeudi|vendredi)|on (?:\\p{L}{3,6}day|\\d)|in order|which |that |after |during |at the |a l'issue|au terme|a ete|ont ete|was |were |and |ainsi )(?:${WORD})[ '-]){0,14}`

const ADOPTION = new RegExp(
  String.raw`${WORD_START}(?:${ADOPTED}) (?:egalement |notamment |aussi |officiellement |also |unanimously |a l'unanimite )?(?<what>(?:la |le |les |l'|un |une |des |leur |the |a |an |its |their |two |deux |trois |three )?(?:[\p{L}]{1,16} ){0,3}?(?:${TEXTS})${WORD_END}(?:[ '-]${PHRASE}${WORD})?)`,
  'gu',
)

const MONEY = String.raw`(?:(?:plus de|pres de|environ|quelque|more than|over|about|nearly|some) )?(?:\$ ?)?(?:\d{1,3}(?:[ .,]\d{1,3}){0,3}|${NUMBER}) (?:(?:millions?|milliards?|billions?)(?: d[e']| of)?[ ']?)?(?:us )?(?:dollars?(?: us| americains)?|euros?|francs?(?: cfa)?|fcfa|cfa|usd|eur|riyals?|dirhams?|yens?|yuans?|livres?|pounds?)`
const PLEDGE = new RegExp(
  String.raw`${WORD_START}(?:(?:a|ont) (?:annonce|promis|octroye|debloque|alloue|offert|accorde|verse|mobilise)|s'est engage[es]{0,2} a (?:verser|fournir)|pledged|pledges|announced|committed|granted|promised|donated|allocated) (?:un |une |a |an |the |le |l')?(?:[\p{L}]{1,16}[ ']){0,5}?(?<what>${MONEY})${WORD_END}`,
  'gu',
)
const PLEDGED_SIGN = new RegExp(
  String.raw`${WORD_START}(?:pledged|pledges|announced|committed|granted|promised|donated|allocated)(?: [\p{L}]{1,16}){0,4}\$(?<what>\d{1,4}(?:[.,]\d{1,3}){0,3}(?: (?:million|billion|m|bn))?)${WORD_END}`,
  'gu',
)
// No phrase ends in these.
const DANGLING =
  /(?: (?:de|du|des|d|la|le|les|l|et|a|au|aux|en|sur|pour|par|of|on|the|and|to|for|in|with|by|an))+$/
const BEFORE =
  /(?:avait|avaient|had|en 20\d\d|in 20\d\d|precedente?|previous|depuis|since|devrait|devraient|pourrait|should|sera|seront|will)/

/** What an article says was adopted, signed or pledged, in its own words, for an editor to put into ours. */
export function findOutcomes({ reading }: Pick<Context, 'reading'>): Found<LocalizedText>[] {
  const language = reading.language
  if (language !== 'fr' && language !== 'en') return []
  const found = reading.sentences.flatMap((sentence) => {
    if (sentence.isTitle || sentence.index > 40) return []
    return outcomesIn(plainLineOf(sentence, reading.body), reading.body, language)
  })
  const texts = found.map(({ value }) => value[language])
  return found.filter((_, index) => texts.indexOf(texts[index]) === index).slice(0, 5)
}

function outcomesIn(
  { text, spanOf }: PlainLine,
  body: string,
  language: 'fr' | 'en',
): Found<LocalizedText>[] {
  const patterns = [
    [ADOPTION, 'outcome-adopted'],
    [PLEDGE, 'outcome-pledged'],
    [PLEDGED_SIGN, 'outcome-pledged'],
  ] as const
  return patterns.flatMap(([pattern, code]) =>
    [...text.matchAll(pattern)].flatMap(({ groups, 0: words, index }) => {
      const what = groups?.what?.replace(DANGLING, '') ?? ''
      if (BEFORE.test(text.slice(Math.max(0, index - 30), index + words.length - what.length))) return []
      const from = index + words.lastIndexOf(what)
      const phrase = withSign(spanOf(from, from + what.length), body)
      const quote = { ...phrase, start: spanOf(index, from).start }
      const value = { [language]: asNoun(body.slice(phrase.start, phrase.end)) }
      return [
        { value, quotes: [quote], confidence: code === 'outcome-pledged' ? 0.5 : 0.55, reason: { code } },
      ]
    }),
  )
}

/** From the sign of the currency on, which is no word. */
function withSign({ start, end }: Span, body: string): Span {
  return /[$€£]/.test(body.slice(start - 1, start)) ? { start: start - 1, end } : { start, end }
}

/** « la Déclaration de Bamako » is noted « Déclaration de Bamako ». */
function asNoun(words: string) {
  const bare = words.replace(/^(?:la|le|les|un|une|des|leur|the|an?|its|their)\s+|^l['’]/i, '').trim()
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}
