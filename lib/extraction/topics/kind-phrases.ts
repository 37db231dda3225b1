import type { EventKind } from '@/lib/vocabulary/lists'

/**
 * What is said where an event of a kind takes place, though nobody names the kind; and how strongly it says so, from 0 to 3.
 * French, English and Arabic, in plain letters. Each is bounded, so that no text takes long.
 */
export const KIND_PHRASES: readonly (readonly [kind: EventKind, weight: number, words: RegExp])[] = [
  [
    'summit',
    2.5,
    /\b(?:deux|trois|quatre|cinq|six|sept|two|three|four|five|seven) (?:presidents|chefs d'etat|heads of state|dirigeants|leaders)\b|\bafrican leaders\b|\b(?:college|autorite|authority|conference) (?:des|of) (?:the )?(?:chefs d'etat|heads of state)|\b(?:presidents|rois|kings) (?:of|du|de la|de l'|de|des) [\w'-]{2,20}(?:,| et | and )|قمة|روساء الدول/,
  ],
  [
    'conference',
    2.5,
    /\bdialogue (?:national|inter-?\w+|politique)\b|\b(?:national|political|inter-\w+) dialogue\b|\b(?:journee|journees) (?:internationales?|d'hommage|mondiales?|nationales?|de reflexion)\b|\binternational day\b|\bday of remembrance\b|\b(?:rend|rendent|pays?) (?:hommage|tribute)\b|\brentree academique\b|\b(?:sommet|summit) interparlementaire\b|\binterparliamentary summit\b|\b(?:sommet|summit) (?:des|of) (?:chefs d'etat-major|defen[cs]e chiefs|chiefs)|\bdefen[cs]e (?:staff|chiefs) summit\b|موتمر|منتدى/,
  ],
  [
    'workshop',
    2.5,
    /\b(?:valid(?:e|ent|er|ation|ates?|ated|ating)|relecture|elaboration|drafting|review) (?:\S+ ){0,5}(?:strategie|plan d'action|politique|manuel|guide|avant-projet|strategy|action plan|manual|guidelines|framework)\b|\brestitution (?:des|d'une|de l')|\bretour d'experiences?\b|\blessons learn(?:ed|t)\b|\b(?:echanges?|partages?) d'experiences?\b|\bbrainstorm\w*|\btravaux de groupe\b|\bgroup work\b|ورشة|ندوة/,
  ],
  [
    'training',
    2.5,
    /\bsorties? (?:\S+ ){0,3}(?:promotions?|vagues?|cohortes?|stagiaires)\b|\b(?:vague|cohorte|promotion|batch|cohort) (?:de|d'|des|of)\b|\bappren(?:nent|dre|ait|aient) a\b|\blearn(?:s|ed|t|ing)? (?:to|how)\b|\bse (?:forment|perfectionnent)\b|\bs'inities?(?:nt)? a\b|\boutill(?:e|es|er|ee|ees)\b|\b(?:recu|remise?|remis|delivre\w*) (?:\S+ ){0,4}(?:attestations?|certificats?|brevets?|diplomes?)\b|\b(?:received?|handed) (?:\S+ ){0,4}(?:certificates|diplomas)\b|\bstrengthen\w* (?:the )?skills\b|\bterm of instruction\b|\bfin d'instruction\b|تكوين|تدريب/,
  ],
  [
    'exercise',
    2.5,
    /\bjou(?:e|ent) la guerre\b|\bscenario fictif\b|\bfictional scenario\b|\btirs? reels?\b|\blive[ -]fire\b|تمرين|مناورات/,
  ],
  [
    'meeting',
    1.8,
    /\bs'entretien(?:t|nent)\b|\bs'est entretenue?\b|\bont echange (?:sur|avec|de)\b|\b(?:hold|held|holds) talks\b|\b(?:video|visio)-?conference\b|\bhuis clos\b|\bbehind closed doors\b|\bpasse(?:nt)? (?:en revue|au crible)\b|\btak(?:es?|ing) stock\b|\b(?:fait|font) le point\b|\bse concert(?:ent|er)\b|\bconclave\b|\bpourparlers\b|\bnegoci(?:e|ent|ations?)\b|\bnegotiat\w+|\bbriefed\b|\b(?:debat|debattent|debates?|debated)\b|اجتماع|لقاء|مشاورات|مباحثات/,
  ],
  [
    'visit',
    2.5,
    /\b(?:rend|rendu|rendent|paid|pays?) (?:une |a )?visite?\b|\bfoul\w* le sol\b|\bhote d(?:e|u|es)\b|\b(?:recu|recue|recus|received) (?:hier |lundi |mardi |mercredi |jeudi |vendredi )?(?:a|au|en|in|at|par le president|by president)\b|\ba l'aeroport\b|\b(?:fait|ont fait|fit) le deplacement\b|\b(?:flew|flies|travel(?:s|led)) to\b|\b(?:touched down|landed) in\b|\bescale\b|\bstopover\b|زيارة|وفد/,
  ],
  [
    'launch',
    2.5,
    /\bacte de naissance\b|\b(?:nait|naissent|is born|was born)\b|\bfonts baptismaux\b|\bentre(?:nt)? en (?:service|fonctions?)\b|\b(?:begins|started|starts) (?:work|operations)\b|\bouverture (?:officielle )?(?:du|d'un|de l'|de la|d'une) (?:\S+ ){0,2}(?:centre|bureau|academie|ecole|institut|unite|antenne)\b|\bopen(?:s|ed) (?:\S+ ){0,4}(?:centre|center|office|academy|school|institute|unit)\b|\b(?:coupe|couper|cut) (?:le |the )?(?:ruban|ribbon)\b|\bplaque\b|\bse dote(?:nt)? d|\bportee? sur les fonts\b|اطلاق|تدشين/,
  ],
  [
    'agreement',
    2,
    /\bscell(?:e|ent|er|ee?s?)\b|\b(?:conclu|concluent|conclure|conclut) (?:un|une|deux|des|leur|l')|\bink(?:s|ed)\b|\b(?:struck|strikes?|clinch\w*) (?:a |the )?(?:deal|pact)\b|\b(?:appos\w+|pos\w+) (?:leur|sa|leurs) signatures?\b|\badh(?:ere|erent|esion)\b|توقيع|وقعت|وقع|اتفاقي\S*/,
  ],
  [
    'decision',
    3,
    /\bdemand(?:e|ent) (?:\S+ ){0,5}(?:retrait|depart|de retirer|de quitter|l'arret)\b|\basks? (?:\S+ ){1,4}to (?:withdraw|leave|stop|pull)\b|\bannonc(?:e|ent|ed?|es|ait) (?:\S+ )?(?:la fin|le retrait|l'arret|la suspension|la rupture|l'interdiction|l'extension|sa decision|leur retrait|son retrait)\b|\bannounce[sd]? (?:\S+ )?(?:early )?(?:end|withdrawal|suspension|halt|decision|extension)\b|\bexpuls\w+|\bexpel\w*|\bultimatum\b|\bsomm(?:e|es|ent|ee?s?) de quitter\b|\bpromulgu\w+|\bmet(?:tent)? un terme\b|\brompt\b|\brupture\b|\bends? (?:\S+ ){0,4}(?:agreement|accord|cooperation|pact)\b|\bunanim\w+|\b(?:par|by) \d{1,3} (?:voix|votes)\b|\bgel des avoirs\b|\basset freez\w+|\b(?:inscri(?:t|te|tes|ts|ption)|adds?|added|listed) (?:\S+ ){0,4}(?:liste|list)\b|\b(?:retir(?:e|ent|ee?s?)|remov\w+) (?:\S+ ){0,5}(?:liste|list)\b|قرار|عقوبات/,
  ],
  [
    'deployment',
    3,
    /\b(?:arriv\w+|debarqu\w+|atterri\w*|land(?:s|ed))\b.{0,50}\b(?:instructeurs|soldats|militaires|troupes|contingents?|instructors|soldiers|troops)\b|\b(?:instructeurs|soldats|troupes|contingents?|instructors|soldiers|troops)\b.{0,40}\b(?:arriv\w+|debarqu\w+|atterri\w*|landed)\b|\b(?:prend|prennent|pris|takes?|took|assum\w+) (?:le |la |the |over )?(?:commandement|command)\b|\bsucced\w+.{0,60}\b(?:tete|commandement|head|command)\b|\bhand(?:s|ed)? (?:over )?command\b|\bcommand (?:of )?.{0,30}\bpass(?:es|ed)\b|\b(?:rend|rendu|rendent|rendue|return(?:s|ed)) .{0,40}\bbases?\b|\bpli\w* bagage\b|\bflag-lowering\b|\b(?:drapeau|couleurs|flag) (?:\S+ ){0,3}(?:abaiss\w+|amene\w*|lowered)\b|\bpassage de temoin\b|انسحاب|تسليم/,
  ],
  [
    'operation',
    2.5,
    /\bdemant(?:el|eler|ele)\w*|\bdismantl\w+|\bcoup de filet\b|\bintercept\w+|\b(?:incinere\w*|detrui(?:t|te|ts)|burn(?:s|ed|t)) (?:\S+ ){0,5}(?:drogues?|stupefiants|cannabis|cocaine|drugs)\b|\bmis(?:e|es)? hors d'etat\b|\btraqu(?:e|ent)\b|\bprises? d'otages?\b|\bkilos? de (?:drogue|cocaine|cannabis)\b|\btonnes? of (?:drugs|cocaine|cannabis)\b|عملية|عمليات|توقيف|ضبط/,
  ],
  [
    'funding',
    2.5,
    /\b(?:promet|promettent|promis|s'engage(?:nt)? a (?:hauteur|verser|financer)|vers(?:e|ent|er|ement)|allou\w+|allocat\w+|debloqu\w+|octro\w+|raise[sd]?)\b.{0,50}\b(?:millions?|milliards?|billions?|euros?|dollars?|fcfa)\b|\b(?:receptionn\w+|recoi(?:t|vent)) (?:\S+ ){0,4}(?:vehicules?|materiels?|equipements?|lots?|motos?|drones?|blindes?|avions?|helicopteres?)\b|\bremise (?:officielle |symbolique )?d(?:e|es|'un|'une) (?:\S+ )?(?:lots?|materiels?|equipements?|vehicules?|motos?|don|cles)\b|\bcadeau\b|\bnouveaux (?:vehicules|blindes|equipements|avions)\b|\bbailleurs\b.{0,40}\b(?:promet\w*|annonc\w+|engag\w+)|هبة|منحة|تمويل/,
  ],
  [
    'judicial',
    3,
    /\ba la barre\b|\bbox des accuses\b|\bin the dock\b|\bon trial\b|\bans de (?:prison|reclusion|detention)\b|\byears in (?:prison|jail)\b|\bmandat de depot\b|\becroue\w*|\bremanded\b|\bpeine (?:de mort|capitale)\b|\bdeath (?:penalty|sentence)\b|محكمة|محاكمة|السجن/,
  ],
  [
    'publication',
    3,
    /\brend(?:u|ue|us|ent)?s? publi(?:c|cs|que|ques)\b|\bma(?:de|kes) public\b|\b(?:document|report|rapport|etude) (?:de|of) \d{1,4} pages\b|\blivre blanc\b|\bwhite paper\b|\b(?:selon|according to) (?:un|a) (?:nouveau |new )?(?:rapport|report|etude|study)\b|تقرير|دراسة/,
  ],
]
