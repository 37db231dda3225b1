import { WORD_START, wholeWords } from '../text/whole-words'

const AHEAD = wholeWords(
  "sera|seront|se tiendra|se tiendront|s'ouvrira|se deroulera|se derouleront|se reunira|se reuniront|debutera|demarrera|prendra fin|s'achevera|prendront fin|s'acheveront|se poursuivra|se poursuivront|dureront|durera|prevue?s?|devrait|devraient|est attendue?|sont attendus|abritera|accueillera|organisera|s'apprete|prendra|prend fin|prennent fin|s'acheve|s'achevent|se poursuit|se poursuivent|ends|end|continues?|runs?|doit|doivent|a venir|will|is to|are to|is set to|are set to|is due to|are due to|scheduled|slated|due|upcoming|expected|se prepare",
)

// The future tense of any French verb (opéra, caméra and Téra only end so): « ne se sépareront que jeudi ».
const FUTURE = /(?<!\p{L})(?!(?:op|cam|t)era(?!\p{L}))\p{L}{1,14}[eidtr]r(?:a|ont)(?!\p{L})/u

// What an article looks forward to: « à la veille du sommet de samedi ».
const BEFORE_THAT =
  /(?<!\p{L})(?:avant (?:que?|l[ea]s?|l'|un|une)|a la veille d[eu]s?|en prevision d[eu]s?|ahead of|before (?:the|a|an|h[ei][rs]|its|their)|in the run-up to|in the lead-up to)(?![ ']?(?:aube|tombee|lever|coucher|nuit|sun)(?!\p{L}))[^,;."]{0,60}(?:, ?)?$/u

const UP_TO = /(?:d'ici|jusqu'au?|until|demain)(?: (?:le|ce|a))? ?$/

/** Whether the words around a date tell of what is still to come. */
export function isAhead(line: string, from: number, to: number): boolean {
  const before = line.slice(Math.max(0, from - 70), from)
  // « Ouverts mercredi, ils s’achèvent vendredi »: what follows a comma is of another day.
  const after = /^[^,;.(]{0,25}/u.exec(line.slice(to))?.[0] ?? ''
  return (
    AHEAD.test(before) ||
    FUTURE.test(before.slice(-45)) ||
    BEFORE_THAT.test(before) ||
    UP_TO.test(before) ||
    (AHEAD.test(after) && !/^ (?:doit|doivent) /.test(after))
  )
}

const SIGNED_AT = /(?:^|[^\p{L}])(?:fait|done|issued) (?:a|at|in) [\p{L}' -]{2,40}[, ](?:le |on )?$/u
const OPENING = /^[("]?[\p{L}'. -]{2,60}[,;(. -](?:[\p{L} ]{2,40}[,(. ])?(?:le |on )?$/u

/** Whether a date stands before a report’s first words or under a communiqué: « Kati, le 12 mars (AMAP) ». */
export function isDateline(line: string, from: number, to: number, isAtEdge: boolean): boolean {
  if (!isAtEdge) return false
  const before = line.slice(Math.max(0, from - 80), from)
  if (SIGNED_AT.test(before)) return true
  const after = line.slice(to, to + 1)
  const isWhole =
    after === '.' && to >= line.length - 1 && /^(?:[\p{L}'-]{2,20} ?){1,3}[,(]$/u.test(line.slice(0, from))
  // “Sept. 4 (UPI) -- …”
  if (from <= 2) return to >= line.length - 1 || /^\([\p{L}\p{N} ]{2,12}\(/u.test(line.slice(to, to + 15))
  return (
    from <= 60 &&
    OPENING.test(line.slice(0, from)) &&
    (isWhole || /^[(\-;/"]?$/.test(after)) &&
    isPlaceLike(line.slice(0, from))
  )
}

// « Bamako, le », not « Le ministre a reçu le ».
function isPlaceLike(words: string) {
  return /^[("]?[\p{L}'. -]{2,40}(?:[,;(/]|[^\p{L}]-)/u.test(words) || words.trim().split(' ').length <= 3
}

const SPEAKING = wholeWords(
  'a (?:declare|indique|annonce|affirme|precise|dit|souligne|fait savoir|rapporte|confie|explique|estime|rappele|reagi)|ont (?:declare|indique|annonce|affirme|fait savoir)|a-t-(?:il|elle|on) (?:declare|indique|dit|affirme|precise|annonce|souligne)|selon un communique|dans un communique|face a la presse|point de presse|conference de presse|devant la presse|press (?:conference|briefing)|briefing|reporters|communique (?:publie|date|du|rendu)|said|told|announced|according to|in a statement|statement (?:issued|released|published)|appris|public[e]?e? (?:ce|le|hier)',
)

// « a déclaré jeudi »: the day of the words, whatever they tell of.
const SAID_THEN =
  /(?:declare|indique|annonce|affirme|precise|confirme|revele|reconnu|devoile|assure|dit|souligne|fait savoir|rapporte|confie|explique|estime|a la presse|point de presse|conference de presse|press conference|(?:in|dans) (?:a|un) (?:statement|communique)(?: (?:publie|issued|released))?|said|told (?:\p{L}{1,14} ?){1,2}|announced|confirmed|revealed|disclosed|stated|added)[, ]?(?: ?(?:ce|on|le|this))? ?$/u

const HELD = wholeWords(
  "s'est (?:tenue?|ouverte?|deroulee?|achevee?|reunie?|cloturee?|conclue?|rendue?|entretenue?|refermee?|terminee?)|se sont (?:tenue?s?|ouverte?s?|reunie?s|deroulee?s|achevee?s|retrouvee?s|rendus|terminee?s|rencontres?)|se (?:tient|tiennent|tiendra|tiendront|reunit|reunissent|reunira|reuniront|deroule|deroulent|deroulera|derouleront|retrouvent|penchent|cloture)|s'(?:ouvre|ouvrent|ouvrira|acheve|achevent|achevera)|(?:a|ont) (?:ete )?(?:organisee?s?|abritee?|accueillie?|tenue?s?|presidee?|lancee?s?|signee?s?|adoptee?s?|recue?s?|ouverte?|close?|cloturee?|debute|demarre|pris fin|inauguree?|remise?|procede|effectuee?|decidee?|approuvee?|condamnee?|rencontree?|pris part|participe|reunie?s?|quitte|acheve|atterri|livree?s?|dissoute?|ratifiee?|promulguee?|votee?|installee?|formee?s?|deployee?s?|conduite?|menee?s?|execute|foule|donne le coup d'envoi|celebree?|cree|cree?e?|fete|juge|extradee?|franchi)|(?:a|ont|aura|auront|avait) (?:eu )?lieu|est arrivee?|sont arrivee?s?|tenue?s? (?:a|du|les|le|hier|ce)|organisee?s? (?:a|du|les|le|par)|reunis (?:a|ce|le|hier|depuis)|was (?:held|opened|launched|signed|adopted|convened|organi[sz]ed|hosted|handed over|inaugurated|concluded|completed)|were (?:held|handed over|signed)|is being held|held (?:in|on|at|from|a)|took place|takes place|taking place|taken place|will take place|to be held|انعقد|انعقدت|انطلقت|انطلق|نظم|نظمت|عقد|عقدت|افتتح|افتتحت|اختتمت|opened|opens|kicked off|got under way|gets under way|began|begins|begun|started|starts|concluded|concludes|ended|ends|closed|closes|wrapped up|rose|met|meets|meeting|convened|convenes|gathered|gathers|hosted|hosts|organi[sz]ed|signed|adopted|launched|launches|visited|received|chaired|handed over|arrived|approved|inaugurated|completed|graduated|left|withdrew|authori[sz]ed|voted|sentenced|convicted|extradited|conducted|trained|deployed|carried out|brought together|paid",
)

const EVENT_NOUN = wholeWords(
  'atelier|seminaire|conference|colloque|forum|sommet|reunion|rencontre|session|formation|stage|exercice|operation|visite|ceremonie|travaux|signature|lancement|plenieres?|comite|assises|table ronde|symposium|assemblee|audience|proces|concertation|consultation|dialogue|mission|retrait|remise|depart|deploiement|workshop|seminar|meeting|summit|training|course|exercise|visit|ceremony|talks|plenary|round ?table|assembly|trial|launch|event|gathering|drill|withdrawal|handover|edition|conclave|اجتماع|مؤتمر|ورش[هة]|ندو[هة]|قم[هة]|زيار[هة]|دور[هة]|اشغال|أشغال|ملتقي|ملتقى|لقاء',
)

// Just before the date: it is of something else.
const OTHER_BEFORE = new RegExp(
  `${WORD_START}(?:depuis(?: le| la)?|since(?: the)?|crees?(?: le| en)?|creee?s?(?: le| en)?|created (?:in|on)|founded (?:in|on)|established (?:in|on)|fondee?s? (?:le|en)|instituee?s? (?:le|en|par)|vu le jour (?:le|en)|dating (?:from|back to)|datant d[ue]|remonte(?:nt)? (?:a|au)|goes back to|entree? en vigueur|en vigueur depuis|d'ici(?: a| au| fin| la fin)?|avant(?: le| la fin de| fin)?|by|before|no later than|au plus tard|a l'horizon|horizon|a compter d[ue]|${String.raw`(?:loi|lois|ordonnance|decret|arrete|resolution|reglement|directive|law|decree|act|charte|protocole|traite|convention|lettre|letter|accord)(?:[ .,(;/-][\p{L}\d]{1,12}){0,8} (?:du|of|dated|en date du)`}|(?:attentats?|attaques?|attacks?|massacre|putsch|coup|coup d'etat|coup of|evenements|assaut|explosion|deadly attack|drame|enlevement|embuscade|ambush|independance|elections?|election)(?: [\\p{L}\\d'-]{1,15}){0,4} (?:du|de|d|en|of|in|on)|nee?s? (?:le|en)|born(?: in| on)?|nommee? (?:le|en|depuis)|appointed (?:in|on)|apres (?:celle|celui|ceux|celles)(?: [\\p{L}']{1,15}){0,5} (?:en|de|du|a)|adoptee?s? en|adopted in|lancee?s? en|launched in|signee?s? en|signed in|elue?s? en|elected in|jusqu'en|until|au-dela|beyond|apres \\p{L}{3,15}|exercice|budget|plan|strategie|strategy|programme|annee|year)[ ',]{0,2}$`,
  'u',
)

const OTHER_NEAR = wholeWords(
  "precedente?s?|previous|previously|auparavant|earlier|dernieres?(?= (?:reunion|session|edition|rencontre|visite))|last (?=meeting|session|edition)|prochaine?s? (?:reunion|rencontre|session|edition|etape|sommet|rendez-vous|conference|assemblee)|next (?:meeting|session|edition|summit|round|stage|conference|plenary)|pour rappel|pour memoire|il convient de rappeler|il faut rappeler|rappelons|on se souvient|as a reminder|premiere edition|first edition|initialement|originally|a la suite de|following the|in the wake of|dans le sillage|coup d'etat|putsch|coup|attentats?|attaque|attaques|attacks?|anniversaire|anniversary|avait|avaient|had been|had",
)

// The news of another day, where nothing was held then.
const KILLED = wholeWords(
  'tuee?s|massacree?s|assassinee?s|(?:ont|avoir) peri|(?:coute|coutant|perdu) la vie|killed|slaughtered|massacred|murdered|gunned down|lost their lives',
)

const SINCE = /(?<![\p{L}])(?:depuis|since|des)(?: (?:le|ce|last|the))? ?$/u

/** « depuis mardi »: what is told goes on from that day. */
export function isSince(line: string, from: number): boolean {
  return SINCE.test(line.slice(Math.max(0, from - 24), from))
}

const UNTIL = /(?<![\p{L}])(?:until|till|through|to|by|jusqu'au|jusqu'a)(?: (?:le|ce|the|next))? ?$/u

/** « jusqu’au 9 mars »: what is told goes on to that day. */
export function isUntil(line: string, from: number): boolean {
  return UNTIL.test(line.slice(Math.max(0, from - 24), from))
}

/** What the words around a date say of what happened then. */
export interface Cues {
  held: boolean
  noun: boolean
  speaking: boolean
  saidThen: boolean
  other: boolean
  otherNear: boolean
  /** Whether people were killed then, and nothing held. */
  killed: boolean
  participle: boolean
}

// « la charte, approuvée par le gouvernement le 30 juillet »: what came before.
const PARTICIPLE =
  /(?<!(?:ete|est|sont|fut|furent|etre) )(?<![\p{L}'])(?:lance|nomme|annonce|approuve|adopte|signe|publie|decide|conclu|sorti|parti|entame|vote|promulgue|depose|presente)(?:e|s|es)(?: par(?: [\p{L}']{1,15}){1,5})? $/u

// The small words of a date itself.
const LEAD =
  /^(?:(?:hier|avant-hier|yesterday|entre|dans la nuit|du|de|des|le|les|ce|cet|en|au|from|between|on|the|in|since|depuis|during|early|late|debut|fin|mi) )+/

/** What the words around a date say of it. */
export function cuesAround(line: string, from: number, to: number): Cues {
  const before = line.slice(Math.max(0, from - 90), from)
  const around = `${before}${line.slice(from, to + 70)}`
  const lead = LEAD.exec(line.slice(from, Math.min(to, from + 40)))?.[0].length ?? 0
  const bare = from + lead
  const held = HELD.test(around)
  return {
    held,
    noun: EVENT_NOUN.test(around),
    speaking: SPEAKING.test(`${before.slice(-50)}|${line.slice(to, to + 40)}`),
    saidThen: SAID_THEN.test(before.slice(-40)),
    other: OTHER_BEFORE.test(line.slice(Math.max(0, bare - 120), bare)),
    participle: PARTICIPLE.test(line.slice(Math.max(0, from - 90), from)),
    otherNear: OTHER_NEAR.test(`${before}|${line.slice(to, to + 40)}`),
    killed: !held && KILLED.test(`${before}|${line.slice(to, to + 90)}`),
  }
}

const OPEN = wholeWords(
  "ouverture|(?:s'est |s')?ouverte?s?|s'ouvre|s'ouvrira|ouvert|ouvrant|debute|debutent|debutera|debut|demarre|demarrent|demarrage|demarrera|commence|commencent|commencera|entamee?|lancee?|lancement|coup d'envoi|a partir d[ue]|depuis|entamee?s?|debutee?s?|commencee?s?|des ce|arrivee?s? (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le|hier|ce)|opened|opens|opening|kicked off|kicks off|begins|began|begun|started|starts|start|commenced|launched|got under way|gets under way|under way|from|starting|beginning|inaugural|انطلقت|انطلق|افتتح|افتتحت|تنطلق|بدات",
  'gu',
)
const CLOSE = wholeWords(
  "clotur\\p{L}{1,6}|clos|se sont (?:separes|quittes)|se (?:separ|quitt)er?(?:ont|ent)|(?:a|ont) ferme|prendre fin|s'achever(?:ont)?|s'acheveront|se terminer(?:a|ont)?|se terminent|conclude|wraps? up|winds? up|ending|went home|flew home|parted|ont regagne|close|closes|clot|s'acheve|s'achevent|s'est achevee?|s'achevera|achevee?|acheve|s'est refermee?|pris fin|prend fin|prennent fin|prendra fin|prendront fin|termine|terminee?|se termine|s'est terminee?|(?:au terme|a l'issue) des? (?:travaux|assises|echanges|discussions|debats)|rideaux|jusqu'au|jusqu'a|referme|refermes|refermee|rideau|s'est videe?|se sont vides|conclue?|se sont acheves|se sont achevees|concluded|concludes|closed|closing|ended|ends|end|wound up|winds up|wrapped up|wraps up|rose|rises?|repart|repartent|repartie?s?|reprend l'avion|depart(?:s|ed)?|flies|flew|until|through|culminated|completed|اختتمت|اختتم|اختتام|تختتم|fin des travaux|sanctionne|sanctionnee",
  'gu',
)

/**
 * Whether the nearest words say that something opens or closes then; null when they say neither. `next` is
 * where the sentence's next date stands: words just before it are that one's.
 */
export function endAround(
  line: string,
  from: number,
  to: number,
  next: number | null,
): 'open' | 'close' | null {
  const until = Math.min(to + 90, next === null ? line.length : Math.max(to, next - 30))
  const [open, close] = [nearest(line, from, to, until, OPEN), nearest(line, from, to, until, CLOSE)]
  if (open === null && close === null) return null
  return (open ?? Number.POSITIVE_INFINITY) < (close ?? Number.POSITIVE_INFINITY) ? 'open' : 'close'
}

// What stands before a date belongs to it more often than what follows.
function nearest(line: string, from: number, to: number, until: number, words: RegExp): number | null {
  let best: number | null = null
  const start = Math.max(0, from - 120)
  for (const { 0: word, index } of line.slice(start, until).matchAll(words)) {
    const at = start + index
    const distance = at >= to ? (at - to) * 1.5 + 5 : Math.max(0, from - at - word.length)
    if (best === null || distance < best) best = distance
  }
  return best
}
