import type { Span } from '@/lib/evidence/anchor'
import { unaccented } from '../text/flat-text'
import type { Reading, Sentence, Token } from '../text/reading'
import { mentionsBySentence } from './actor-mentions'
import type { Mention } from './gazetteer'
import { countryAt } from './nationalities'

/** Somebody whom an article names with the public office that he or she acts in. */
export interface OfficeHolder extends Span {
  /** As printed. */
  name: string
  /** The office and the name: what shows that it is one. */
  quote: Span
  sentence: number
  from: number
  to: number
}

const OFFICES = new Set(
  `directeur directrice secretaire president presidente ministre ambassadeur ambassadrice chef cheffe commandant
  commandante gouverneur gouverneure prefet prefete maire procureur procureure representant representante
  coordinateur coordinatrice coordonnateur coordonnatrice conseiller conseillere charge chargee depute deputee
  senateur commissaire controleur controleuse inspecteur inspectrice magistrat magistrate administrateur
  administratrice sultan recteur rectrice doyen general colonel lieutenant capitaine contre-amiral amiral porte parole
  director secretary chair chairman chairwoman chairperson minister ambassador head commander governor prefect mayor
  prosecutor representative coordinator adviser advisor counsellor commissioner spokesman spokeswoman spokesperson
  superintendent brigadier major captain admiral registrar controller comptroller deputy leads heads inspector
  administrator rector dean sheriff chief`.split(/\s+/),
)

// What tells that somebody acts in no office: the accused, victims, and those who write.
const NEVER =
  /\b(?:accuse|prevenu|inculpe|condamn|suspect|poursuivi|victime|tue[es]?\b|decede|feu\b|defunt|otage|arrete\b|detenu|jihadiste|djihadiste|terroriste presume|eleve|etudiant|habitant|commercant|temoin|journaliste|redacteur|photographe|envoye|correspondant|defendant|convicted|sentenced|suspected|killed|hostage|arrested|late\b|widow|survivor|resident|trader|student|reporter|correspondent|photograph|byline)/

// What is named after somebody is nobody: « le Centre de conférences Mahatma Gandhi ».
export const BUILT = new Set(
  'conference conferences congres salle stade aeroport airport camp palais palace avenue rue street hotel hopital hospital lycee base caserne prix prize hall house fort'.split(
    ' ',
  ),
)
const PARTICLES = new Set('ag ould ben bin al el de du di da van von le la d l mint wuld'.split(' '))
const TITLES = new Set(
  'm mm mme mlle mr mrs ms dr pr prof professeur docteur general colonel commandant capitaine lieutenant major adjudant sergent honorable sheikh cheikh imam'.split(
    ' ',
  ),
)
const OF = new Set(
  'for of at with in on to from against and de du des d a au aux avec contre pour sur dans chez par'.split(
    ' ',
  ),
)
// « sergent-chef » is a rank.
const RANKS = new Set('sergent adjudant marechal medecin'.split(' '))
const REACH = 12
// No sentence of a human has more names.
const MOST = 100
const LONGEST = 400

/** The holders of public offices that the base does not know, in the order of the article; each name once. */
export function officeHoldersIn({ body, sentences }: Reading, mentions: readonly Mention[]): OfficeHolder[] {
  const found = new Map<string, OfficeHolder>()
  const bySentence = mentionsBySentence(mentions)
  for (const sentence of sentences) {
    if (
      sentence.isTitle ||
      NEVER.test(unaccented(body.slice(sentence.start, Math.min(sentence.end, sentence.start + 900))))
    )
      continue
    const known = (bySentence[sentence.index] ?? []).slice(0, MOST)
    for (const { from, to } of namesIn(sentence.tokens.slice(0, LONGEST), body)) {
      const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]]
      if (!first || !last || known.some((one) => one.from < to && from < one.to)) continue
      if (sentence.tokens.slice(Math.max(0, from - 1), to).some(({ plain }) => BUILT.has(plain))) continue
      const quote = officeAround(sentence, from, to, body)
      const name = body.slice(first.start, last.end)
      if (quote && !found.has(name))
        found.set(name, {
          name,
          start: first.start,
          end: last.end,
          quote,
          sentence: sentence.index,
          from,
          to,
        })
    }
  }
  return [...found.values()]
}

/** Stretches of two to five words that may be a person's name. */
function namesIn(tokens: readonly Token[], body: string): { from: number; to: number }[] {
  const names: { from: number; to: number }[] = []
  for (let from = 0; from < tokens.length; ) {
    let to = from
    while (to < tokens.length && to - from < 6 && isNameWord(tokens, to, from, body)) to++
    while (to > from && !tokens[to - 1]?.isCapital) to--
    if (to - from >= 2 && to - from <= 5) names.push({ from, to })
    from = Math.max(to, from + 1)
  }
  return names
}

function isNameWord(tokens: readonly Token[], at: number, from: number, body: string) {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!token) return false
  if (at > from && before && !/^(?:[\s\p{Pd}.]{1,2}|['’])$/u.test(body.slice(before.end, token.start)))
    return false
  if (at > from && PARTICLES.has(token.plain)) return true
  if (
    !token.isCapital ||
    TITLES.has(token.plain) ||
    OFFICES.has(token.plain) ||
    INSTITUTIONS.has(token.plain)
  )
    return false
  return token.end - token.start > 1 && !/\d/.test(token.plain) && countryAt(tokens, at) === null
}

const INSTITUTIONS = new Set(
  `le la les un une l d de du des en au aux ce cette ces il elle selon pour dans avec apres lors the a an in on at of for and
  agence institut centre direction office commission conseil fondation association organisation universite ecole academie
  cellule comite reseau cercle observatoire autorite fonds haut haute ambassade ministere ligue bureau secretariat police
  gendarmerie tribunal cour parquet service brigade unite groupe coalition force forces armee armees etat etats republique
  nations unies union sahel projet programme mission operation initiative assemblee nationale national securite defense
  justice paix lac afrique ouest centre nord sud est agency institute center department council foundation university
  school academy unit committee network authority fund embassy ministry court west north south east africa security
  defence defense united state states joint lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril
  protection civile publique public anciens combattants veterans cooperation economie finances mai juin juillet aout septembre octobre novembre decembre monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december affaires etrangeres interieur`.split(
    /\s+/,
  ),
)

/** The words from an office to the name or from the name to an office after it; null when none stands by it. */
function officeAround({ tokens }: Sentence, from: number, to: number, body: string): Span | null {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last) return null
  // « High Commissioner for Human Rights », « le directeur de … »: what somebody is in charge of.
  const isOf = OF.has(tokens[from - 1]?.plain ?? '')
  for (let at = from - 1; !isOf && at >= Math.max(0, from - REACH); at--) {
    const token = tokens[at]
    if (!token || /[.;:!?«»“”"]/.test(body.slice(token.end, first.start))) break
    // « au nom du président »: he is elsewhere.
    if (
      /^(?:au nom d[ue]|on behalf of) ?/.test(
        unaccented(body.slice(tokens[at - 3]?.start ?? token.start, token.start)),
      )
    )
      return null
    if (OFFICES.has(token.plain) && !RANKS.has(tokens[at - 1]?.plain ?? ''))
      return { start: token.start, end: last.end }
  }
  for (let at = to; at < Math.min(tokens.length, to + 7); at++) {
    const token = tokens[at]
    const between = token && body.slice(last.end, token.start)
    if (!token || between === undefined || /[.;:!?«»“”"]/.test(between)) break
    // “village heads” are none, “who heads …” is.
    const isVerb = /^(?:heads|leads)$/.test(token.plain) && tokens[at - 1]?.plain !== 'who'
    if (
      !isVerb &&
      /^\s*(?:,|\(|who\b|qui\b)/.test(between + body.slice(token.start, token.end)) &&
      OFFICES.has(token.plain)
    )
      return { start: first.start, end: token.end }
  }
  return null
}
