import { NUMBER, NUMBER_WORD, ROUND_NUMBER } from '../text/number-words'
import { WORD_END, WORD_START, wholeWords } from '../text/whole-words'
import { MONTH } from './date-words'

/** Those whose word says that they take part. */
const ATTENDING =
  'participant(?:e?s|s et participantes)|stagiaires|auditeurs|apprenants|seminaristes|congressistes|laureats|impetrants|beneficiaires|trainees|attendees|delegates|employees|delegues|graduates|recipiendaires|heads of delegation|chefs de delegations?|مشاركا?|مشاركين|مشاركة|متدربا?|متدربين'
/** Those who take part when the words around say so. */
const PEOPLE =
  'personnes|personnalites|officiers|sous-officiers|agents|magistrats|experts?|expertes|specialistes|representants|representantes|responsables|gendarmes|policiers|policieres|cadres|journalistes|leaders|imams|predicateurs|femmes|jeunes|acteurs|enqueteurs|procureurs|juges|formateurs|instructeurs|parachutistes|praticiens|membres|invites|elus|deputes|parlementaires|analystes|douaniers|relais|etudiants|eleves|facilitateurs|mediateurs|fonctionnaires|detenus|prisonniers|pensionnaires|commandos|recrues|avocats|greffiers|chercheurs|universitaires|gouverneurs|ministres|maires|operateurs|specialists|people|officers|officials|representatives|judges|prosecutors|magistrates|policemen|police|investigators|journalists|practitioners|members|students|instructors|women|youths|guests|ministers|parliamentarians|lawmakers|analysts|trainers|recruits|cadets|commanders|specialised officers|professionals|stakeholders|inmates|detainees|actors|lawyers|scholars|dignitaires|volontaires|repentis|commissaires|notaires|missionnaires|veterinaires|chefs|rois|sages|notables|dignitaries|chiefs|clerics|envoys|attaches|animateurs|عالما?|اماما?|شخصا|شخصية|مسؤولا?|خبيرا?|ضابطا?|قاضيا?|باحثا?|صحفيا?|جنديا?|عنصرا?|خبراء|علماء'
/** Those who take part in an exercise or a deployment; elsewhere the size of some force. */
const TROOPS =
  'militaires|soldats|hommes|elements|troupes|casques bleus|soldiers|troops|personnel|servicemen|service members|peacekeepers|men|airmen|legionnaires|paratroopers|marines|auxiliaires|carabiniers|combattants|ex-combattants|fighters|ex-combatants|ex-fighters'
/** States and bodies: counted where no people are. */
const BODIES =
  'pays|etats|nations|countries|states|organisations|organizations|institutions|services|agences|agencies|partenaires|partners|gouvernements|governments|entites'

// Other words for people, by their endings.
const DOERS = String.raw`(?!terroristes|djihadistes|jihadistes|islamistes|terrorists|jihadists|islamists|extremists|extremistes|insurgents|kidnappers|attackers|agresseurs|assaillants|visiteurs|visitors|prisoners|passengers|spectateurs|lecteurs|readers|migrants|secteurs|valeurs|moteurs|ordinateurs|radios|others|numbers|quarters|orders|powers|papers|containers|helicopters|computers|meters|kilometers|centers|borders|offers|matters|errors|sectors|doors|floors|charters|letters|facteurs|vecteurs|autres|acres|liters|rangers|listes|pistes|sites|chapters|centres|headquarters|members|trees|fees|degrees|couleurs|hours|heures|serveurs|detecteurs|scanners|transmetteurs|drones)[\p{L}]{3,14}(?:eurs|euses|istes|iciens|ciennes|ologues|ers|ors|ists|ians|women|smen)`

const DELEGATIONS = 'delegations?'

// The noun that is counted stands before these.
const NOT_BETWEEN = `(?:${MONTH}|${NUMBER_WORD}|them|whom|eux|elles|pour|aux?|a|de|des|du|d|comme|related|to|for|from|of|with|avec|en|dans|par|sur|in|on|at|by|que|qui|who|which|that|ans|annees?|years?|months?|mois|jours?|days?|weeks?|semaines?|heures|hours|millions?|milliards?|billion|pays|countries|states|etats|vehicules?|vehicles?|morts|tues|dead|others?|autres|fois|times|est|sont|ont|was|were|is|are|le|la|les|the|un|une|its|his|her|their|son|sa|ses|leurs?|projets?|projects?|kits?|tonnes|km|kilometres)[ ,'-]`

const MORE =
  "اكثر من|ما لا يقل عن|un peu plus d[e' ]|bien plus d[e']|plus d[e']|largement plus d[e']|au moins|pas moins d[e']|more than|over|at least|no fewer than|no less than|upwards of|well over|just over|in excess of|superieur a"
const NEARLY =
  "environ|pres d[e']|quelques?|autour d[e']|aux alentours d[e']|a peu pres|presque|about|around|some|nearly|almost|approximately|roughly|close to|circa|in the region of|a l'approche d[e']|an estimated|vers|ما يقارب|حوالي|نحو|زهاء|قرابة"
const LESS =
  "jusqu'a|au plus|au maximum|un maximum d[e']|moins d[e']|up to|at most|as many as|fewer than|less than|a maximum of"

/**
 * « une trentaine de participants », “more than 250 officers”: a number, and who is counted a few words on.
 */
export const COUNTED = new RegExp(
  String.raw`${WORD_START}(?:(?<more>${MORE})[ ]?|(?<nearly>${NEARLY})[ ]?|(?<less>${LESS})[ ]?)?(?:(?<definite>les|ces|des|ses|the|these|its|aux|nos|leurs|their)[ ]|(?:a|an|une|un|la|l'|au total)[ ]?)?(?:(?<good>bonne|bon|good) |(?:petite?|small) )?(?:(?:(?<times>two|three|four|five|six|deux|trois|quatre|cinq|six|huit|dix)(?<fold> fois)? )?(?<round>${ROUND_NUMBER})(?<plural>s)?(?<half> et demie)?|(?:(?<times2>deux|trois|quatre|cinq|six|huit|dix|two|three|four|five|six) (?:fois|times) )?(?<number>${NUMBER}))(?<about> environ)?(?:[(]\d{1,6}[(]|[ '])(?:d[e'] ?|d'|of )?(?<between>(?:(?!${NOT_BETWEEN})[\p{L}]{1,18}[ ,'-]){0,6}?)(?:(?<attending>${ATTENDING})|(?<troops>${TROOPS})|(?<people>${PEOPLE}|${DOERS})|(?<delegations>${DELEGATIONS})|(?<bodies>${BODIES}))${WORD_END}`,
  'gu',
)

/** “a fifteen-member team”, “the 1,200-strong battalion” */
export const STRONG = new RegExp(
  `${WORD_START}(?:(?<more>${MORE})[ ]?|(?<nearly>${NEARLY})[ ]?)?(?<number>${NUMBER})[- ](?<people>strong|member|man|person)(?! (?:states?|countries|force|brigade|mission|army|standby))${WORD_END}`,
  'gu',
)

/** « les participants, au nombre de 35 », « les participants, une cinquantaine » */
export const COUNTED_AFTER = new RegExp(
  `${WORD_START}(?<attending>participants|stagiaires|auditeurs|beneficiaires|delegues|officiers|apprenants|trainees|delegates|${PEOPLE})(?:[,( ](?:au nombre d[e'] ?|(?<nearly>environ|quelque|about|some) |(?<more>plus d[e'] ?|more than ) ?|(?:une|soit|numbering) )){1,2}(?:(?<round>${ROUND_NUMBER})s?|(?<number>${NUMBER}))(?=[,.;()]|$| (?:au total|in all|in total|ont|se) ?)`,
  'gu',
)

/** « Ils sont vingt, officiers et sous-officiers, à … », « Au nombre de 45, les bénéficiaires … » */
export const COUNTED_ALONE = new RegExp(
  `${WORD_START}(?:(?<attending>(?:ils|elles) (?:sont|etaient|seront|furent)(?: au total| en tout)?|they (?:number|numbered)|au nombre d(?=[e'])))(?:(?<=d)[e'])?[ ]?(?:(?<more>${MORE})[ ]?|(?<nearly>${NEARLY})[ ]?)?(?:une (?<round>${ROUND_NUMBER})|(?<number>${NUMBER}))(?=[,.;]| a |$| [\\p{L}-]{3,20} a )`,
  'gu',
)

/** « femmes, jeunes et chefs, environ 80 au total, … », “the participants, 30 in all” */
export const IN_ALL = new RegExp(
  `${WORD_START}(?:(?<more>${MORE})[ ]?|(?<nearly>${NEARLY})[ ]?)?(?<number>${NUMBER}) (?<people>au total|en tout|in all|all told)${WORD_END}`,
  'gu',
)

/** “a crowd that the organisers put at upwards of 480”, « une assistance estimée à 200 personnes » */
export const CROWD = new RegExp(
  `${WORD_START}(?<attending>crowd|audience|turnout|attendance|assistance|auditoire|affluence|nombre d[e'] ?participants|number of participants)[ ,](?:[\\p{L}']{1,14}[ ,]){0,6}?(?:a|at|of|de|d'|to)[ ]?(?:(?<more>${MORE})[ ]?|(?<nearly>${NEARLY})[ ]?)?(?:(?<round>${ROUND_NUMBER})s?|(?<number>${NUMBER}))${WORD_END}`,
  'gu',
)

/** Words that say of the counted that they take part. */
export const TAKING_PART = wholeWords(
  `participation|participe|participent|participaient|ont participe|a participe|participants|pris part|prennent part|prendront part|prendre part|prenant part|reunir|rassembler|regrouper|reuni|reunis|reunit|reunies?|reunissent|reunira|reunissait|reunissant|regroupe|regroupant|regroupes|regroupent|rassemble|rassemblent|rassembles|rassemblant|a l'intention|au profit|a l'endroit|assistent|assistaient|ont assiste|mobilise|mobilises|mobilisant|mobilisent|composee?|convies?|ont planche|planchent|assister|ont repondu|brought together|bringing together|brings together|bring together|gather|gathers|gathered|gathering|attend|attended|attending|attendance|took part|take part|takes part|taking part|participated|participate|participating|involving|involved|involves|graduated|convened|convenes|brought|brings|drew|drawing|together|se sont formes?|se sont relayee?s|se sont succedee?|se sont retrouvee?s|accourue?s|جمع|جمعت|بمشاركة|شارك|شاركت|يشارك|حضره|حضور|ضم|deploye|deployes|debattent|discutent|en presence`,
)

/** Words of those who are taught, or who would be. */
export const TRAINS = wholeWords(`train|trains|forme|forment|outille|outilles`)

/** Words that stand near those who take part, and near others. */
export const TAUGHT = wholeWords(
  `presents?|convoi|convoy|crossed|franchit?|delegation|equipe|team|sejourne|atterri|landed|transportant|carrying|a bord|son bord|aboard|assiste|beneficie|beneficient|formes|formees?|former|formera|formation|formations|initie|outiller|deploiement|engage|engages|engageant|implique|impliquant|suivent|suivi|suivre|accueille|accueillent|accueilli|contingent|promotion|detachement|brevet|diplomes?|attestations?|certificats?|recu leurs?|invite|autour de la table|around the table|sat|participants?|trained|training|graduate|received|equipped|deployed|deployment|mobilised|mobilized|joined|join|draws|course|workshop|class|arrived|arrives|arrivent|debarque|quitte|regagne|regagnent|left|departed|leave|patrouille|patrouillent|sillonne|ratisse|ratissent|swept|sweep|attendue?s?|expected|echangent|discuss|meets?|met|se retrouvent|examinent|se penchent|avec|with|venue?s|issue?s|drawn from|seated|travaillent|working|s'entrainent`,
)

/** Counted, but not as taking part. */
export const OTHERWISE = wholeWords(
  `prevenus|defendants|detenues|juges|juger|tried|tues?|tuees?|morts?|decedes?|blessee?s?|victimes?|deplacee?s?|refugies?|otages?|disparus|enlevee?s?|massacres|arretee?s?|interpellee?s?|interpellations|arrestations|ecrouee?s?|condamnee?s?|neutralisee?s?|eliminee?s?|abattus|killed|dead|deaths|wounded|injured|victims|displaced|refugees|hostages|قتل|قتلت|قتلى|قتيلا?|مقتل|ضحايا|جرحى|missing|abducted|arrested|arrests|suspects?|neutralised|eliminated|convicted|sentenced|casualties|slaughtered|massacred|murdered|assassinee?s?|perished|ont peri|perdu la vie|hommes armes|gunmen|armed men|laisse la vie|trouve la mort|lost their lives|claimed the lives|kidnapped|interviews with|interviewed|surveyed|respondents|entretiens avec|interrogee?s|sondee?s|enquete menee aupres|etude menee aupres|menee aupres|captured|captures|apprehended|apprehendee?s?|detained|jailed|incarceree?s?|recherches|fled|cout|coute|couter|costs?|buys?|price|prix|toucher|touchera|touchant|espoir|sensibiliser|sensibilisera|habitants|inhabitants|menages|households|electeurs`,
)

/** Counted once and for all, as a force’s strength or a year’s total is. */
export const BACKGROUND = wholeWords(
  `reste|restent|remain|remains|still|encore|toujours|conserve|conservent|deja|already|au total depuis|a terme|par an|per year|annuel|a year|chaque annee|objectif|target|options?|creee? en|comptant|compte|comptait|revendique|boasts|numbers|entre 20\\d\\d et|between 20\\d\\d and|avait|avaient|had|proposed|plafond|ceiling|effectif maximal|auparavant|par pays|each|chacune?|par mois|monthly|selon l'onu|quarter|trimestre|vise|viser|atteindre|atteint|reach|reaches|stationnent|stationnee?s?|stationed|en un an|in a year|en six mois|bilan|a ce jour|to date|so far|entend|envisages?|envisaged|accord|agreement|recherches|abroad|a l'etranger|what is left|estime|estimes|estimated`,
)

// “who may come”; not the month: “on 12 May 2024”, “in May”.
const MAY = String.raw`(?<!(?:(?<!\d)\d{1,2}(?:st|nd|rd|th)?|in|of|on|by|to|from|since|until|till|through|during|before|after|early|mid|late|last|next|this|each)[ -])may(?= \p{L})`

/** Counted for later: not, where it is said that they will take part. */
export const PLANNED = wholeWords(
  `de former|de recruter|recruter|to train|to recruit|would|compterait|compteront|comptera|alignera|aligner|comprendra|pourraient|will number|prevoit|prevus?|devrait|devraient|pourrait|doivent|doit|devra|devront|must|are to|is to|iront|will be|could|can|${MAY}|peu(?:t|vent)|pouvai(?:t|ent)`,
)

/** « 10 754 des 13 871 militaires » */
export const PART_OF =
  /(?:dont|including|parmi(?: lesquels| eux| elles)?|among(?: them| whom)?|of (?:them|whom)|notamment|soit|y compris|comprising|en compagnie de|comprenant)(?: [a-z']{1,10}){0,2}[ ,;('-]*$|\d (?:of|des|sur)(?: the| les| its)? ?$|(?:^|[^a-z])of (?:the|its) $/

/** « la mission a formé plus de 700 soldats », over the years. */
export const CUMULATED =
  /(?:avoir (?:deja )?forme|has (?:already )?trained|have trained|having trained|had trained|(?:mission|ecole|academie|centre|bureau|programme|institut) a (?:deja )?forme|avaient (?:deja )?ete forme|which numbered|qui comptait|(?:over|sur|en) [a-z]{1,10} (?:years|ans)|qui compte|which has|that has|formes? (?:en|depuis)|trained since)/

/** Members of a coalition, and those whom a centre or a camp holds. */
export const BELONGING =
  /(?<!\p{L})(?:(?:regroupe|compte|rassemble|comprend|reunit|groups|counts|numbers|has) (?:desormais|aujourd'hui|a present|now|today) (?:plus d[e'] ?|pres d[e'] ?|more than |some |about |quelque )?|(?:coalition|alliance|bloc|organi[sz]ation|union|communaute|community|initiative|groupe|group|conseil|council|comite|committee|panel|commission)(?: [\p{L}']{1,14}){0,4}[ ,](?:which |qui |that )?(?:(?:rassemble|regroupe|compte|comprend|reunit|has|groups|comprises|counts|is made up of|now has) )(?:desormais |aujourd'hui |now |today |some |quelque )?|(?:bloc|coalition|alliance|organi[sz]ation) (?:of|de|d')[ ]?|(?:abrit(?:e|ait|ant)|heberg(?:e|eait|eant)|housed|houses|housing|hosted some|home to|(?:peut|pouvait|pourra) (?:accueillir|loger|recevoir)|can (?:host|house|accommodate|hold)|emploie|employait|employs|employed|capacite d'accueil d[e' ]{1,2}|capacite d[e' ]{1,2}|capacity of|(?:centre|camp|base|site|prison|hangar|college|ecole|academy|school|center)(?: [\p{L}']{1,14}){0,3}[ ,](?:qui |which |that )?(?:accueill(?:e|ait)|holds|held|hosts|houses|compte)) (?:pres de |environ |some |about |quelque |plus de |more than )?)$/u

/** « des représentants de 38 pays », where those who came are not counted themselves. */
export const REPRESENTED = new RegExp(
  `(?<!(?:\\d|${NUMBER_WORD}|${ROUND_NUMBER})(?: d[e'])?[ '])${WORD_START}(?:representant[es]{0,2}|delegue[es]{0,2}|experts|responsables|chefs?|ministres|representatives|delegates|officials|heads|chiefs|ministers|envoys)(?: [\\p{L}'-]{1,16}){0,4} (?:de|d|of|from|venus de|issus de)[ ']$`,
  'u',
)

/** States that belong to a body, present or not. */
export const MEMBERSHIP = /^ (?:membres?|members?)(?!\p{L})/u

/** « les quinze membres », “22 members of the Council” */
export const MEMBERS = /^(?:membres|members)$/
/** Of a body, whose members do not all come. */
export const OF_BODY =
  /^ (?:d[ue]|of the) (?:conseil|comite|coalition|alliance|council|committee|force|organi[sz]ation)/

/** Those who fight are another side’s, unless they have laid down their arms. */
export const FIGHTERS = /^(?:combattants|fighters)$/
/** Those who fought once. */
export const FORMER = /(?:ex|anciens?|former|demobilises?|demobili[sz]ed|repentant|surrendered)[ -]/

/** Of an edition before. */
export const EARLIER = wholeWords(
  `(?:edition|session|reunion|annee|fois|rencontre|promotion) precedente|precedente? (?:edition|session|reunion|rencontre|promotion)|previous (?:edition|session|meeting|class|round|year)|l'an (?:dernier|passe)|l'annee (?:derniere|passee)|last year(?:'s)?|a year earlier|un an plus tot`,
)

/** Those who head states and governments, of whom there are always as many. */
export const HEADS = /^(?:chefs|ministres|gouverneurs|presidents|leaders|heads|ministers|governors)$/

/** What is promised, or would be done each year. */
export const PROMISED =
  /(?:promis|promet|promettent|promised|pledged|pledges|s'est engagee?|offert|offered|propose|proposed|proposent)(?: [\p{L}']{1,14}){0,4}[ ']$|(?:will|to|would|va|vont|doit|devra|devrait|permettra de|permettre de|pour|afin de|de) (?:train|form|former|recruit|recruter|deploy|deployer|send|envoyer|host|accueillir)[ ']$|(?:formera|formeront|accueillera|recrutera|deploiera)[ ']$/u
/** Over a time longer than an event. */
export const YEARLY = wholeWords(
  `chaque annee|entre 20\\d\\d et 20\\d\\d|between 20\\d\\d and 20\\d\\d|par an|par mois|annuellement|each year|every year|a year|per year|yearly|in a year|en un an|(?:en|in) (?:moins d[e' ]{1,2})?(?:${NUMBER_WORD}|\\d{1,2}) (?:mois|ans|months|years)|over the (?:past|last) (?:${NUMBER_WORD}|\\d{1,2}) (?:months|years)|(?:ces|des|les) (?:${NUMBER_WORD}|\\d{1,2}) dernier[es]{1,2} (?:mois|annees)`,
)

/** « à la tête d’une délégation de dix personnes » */
export const AT_HEAD = /(?:tete|head)(?: [\p{L}']{1,14}){0,4} (?:de|d|of)[ ']{0,2}$/u

/** Of a force or a mission, its strength. */
export const STRENGTH =
  /(?:(?<![\p{L}])(?:force|mission|army|brigade|alliance|operation)'s |(?<![\p{L}])(?:operation|force|mission|armee|army|coalition|barkhane|minusma|takuba|eutm)(?: [\p{L}']{1,14}){0,3}[ ,]fortes? d[e'] ?|(?<![\p{L}])(?:which|that|qui)[ ,](?:numbered|numbers|comptait|compte) (?:(?:up to|about|some|environ|quelque|plus de|more than) )?|(?<![\p{L}])(?:patrouilles?|patrols?|plafond|ceiling|force|forces|brigade|mission|coalition|armee|army|unites?|units?|effectifs?|strength|contingent initial|pool)(?: [\p{L}']{1,14}){0,4} (?:de|d|of|a|to|at|reach|reaches|atteint|atteindre|pouvant compter|est|fixe a)[ ']{0,2})$/u

/** Words of a headline about soldiers on the move. */
export const DRILL = wholeWords(
  "exercices?|manoeuvres?|operations?|entrainements?|s'entrainent|deploiements?|deploie|deploient|arrivee?s?|arrivent|atterri|atterrit|landed|debarquent|retrait|quittent?|quitte|ont quitte|rejoint|rejoignent|bataillon|contingent|convoi|convoy|detachement|desengage|depart|forment|forme|formes|formation|stage|promotion|brevet|brevete|patrouilles?|exercises?|drills?|manoeuvres|deploys?|deployment|withdrawal|withdraws?|leave|leaves|left|arrives?|arrived|battalion|training|trains?|trained|graduates?|operation|flintlock",
)
/** Words of a headline about a meeting. */
export const MEETING = wholeWords(
  'reunions?|reunis|reunit|se reunissent|ministerielle?s?|conferences?|plenieres?|sommet|assemblee|forum|colloque|seminaire|atelier|rencontres?|comite|groupe de contact|table ronde|symposium|conclave|workshop|seminar|meeting|meets?|summit|ministerial|plenary|assembly|gathers?|talks|contact group|round ?table|conversations|لقاء|اجتماع|مؤتمر|ورشة|قمة|ندوة|ملتقى|visite|visit|visited|delegations?|sejourne|ont sejourne',
)
/** Words of a headline about a course. */
export const COURSE = wholeWords(
  'formations?|forment|former|forme|formes|formees?|stages?|stagiaires|session|sessions|promotion|ecole|apprennent|outilles|sensibilises|outille|training|trains?|trained|course|courses|class|graduates?|graduation|learn|learns|ceremonie|ceremony|diplomes?|brevete|brevets?|certifies|دورة|تكوين|تدريب',
)

/** Of a month or year: « en avril », “in 2014”. */
export const IN_MONTH = new RegExp(
  `${WORD_START}(?:en|in|au mois d[e'] ?|fin|debut|last|since|depuis|des) ?(?<month>${MONTH})?(?:${WORD_END} ?)(?<year>(?:19|20)\\d\\d)?${WORD_END}`,
  'gu',
)

/** What a force may number at most, anywhere before the number. */
export const CEILING = wholeWords('plafond|ceiling|effectif maximal|قوامها|قوامه|قوام')

/** A count that nobody made at one time. */
export const ON_AVERAGE = /(?:en moyenne|on average)/
