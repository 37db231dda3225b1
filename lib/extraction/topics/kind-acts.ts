import { EventKind } from '@/lib/vocabulary/lists'

/**
 * Who comes to an event of each kind, what is done and shown there, whatever it is called: each word alone
 * says little, many of them say much. French, English and Arabic, in plain letters.
 */
const ACTS: Readonly<Record<EventKind, string>> = {
  summit:
    "dirigeants|leaders|chefs d'etats?(?!-)|heads of states?|presidents|pairs|peers|rois|kings|(?:sommets?|summits?)(?! (?:des chefs d'etat-|interparl|of (?:defen[cs]e|chiefs)))|monarques?|monarchs?|souverains|presidence tournante|plus haut niveau|highest level|hommes forts|قمة|القمة|روساء الدول|قادة",
  ministerial:
    '(?<!conseil des )ministres|ministers|homologues|counterparts|gardes des sceaux|grands argentiers|(?:chefs?|patrons?) (?:de la|de leur|des) (?:diplomaties?|defense|securite|armees)|top diplomats|membres? d(?:u|es|e leurs?) gouvernements?|portefeuilles?|ministeriel\\w*|ministerial|conclave|patrons? d(?:e|u) (?:la |leur )?(?:securite|departement)|delegations? de leurs? ministeres?|foreign secretaries|diplomaties|وزراء|الوزراء|وزاري\\S*',
  conference:
    'panels?|paneli\\w+|orateurs?|speakers?|keynote|universitaires|academics|scholars|chercheurs|intervenants?|delegates|congressistes|tribune|edition|sous le theme|under the theme|themed|dialogue|conversations|communaute internationale|international community|haut niveau|high-level|forum|colloque|symposium|congres|conferences?|sommet des chefs d.etat-major|(?:defen[cs]e|chiefs of staff) summit|side event|table ronde|round ?tables?|think tanks?|hommage|tribute|temoignages|parlementaires|lawmakers|speeches|موتمر|الموتمر|منتدى|المنتدى',
  workshop:
    "planch\\w+|reflexions?|reflech\\w+|brainstorm\\w*|mouture|feuille de route|road ?map|valid(?:e|ent|er|ation|ated?|ating)|amend\\w+|enrichi\\w*|finalis\\w+|drafts?|drafting|partage\\w*|travaux de groupes?|group work|groupes de travail|restitution|bonnes pratiques|best practices?|lessons|lecons|experiences?|sensibilis\\w+|awareness|practitioners|praticiens|ateliers?|workshops?|seminaires?|seminars?|points focaux|focal points|coutumiers|traditional (?:chiefs|leaders)|religious leaders|religieux|imams|plan d'actions?|action plan|journees? (?:de travail|d'echanges?|d'etude|de reflexion|d'information)|hotel|techniciens|chefs de village|pistes|participants|participantes|jeunes|youth|ورشة|الورشة|ندوة|الندوة",
  training:
    "appren(?:d|dre|nent|ant|ants|tissages?|ait|aient)|appris|enseign\\w+|teach\\w*|taught|learn\\w*|lessons|instruct\\w+|instruire|instruits?|formations?|training|courses?|cours|stages?|moniteurs?|encadreurs?|mentors?|mentoring|bancs|salles? de (?:classe|cours)|classrooms?|pupils|eleves|recrues|recruits|cadets|savoir-faire|know-how|skills|competences|aptitudes|renforce\\w* (?:\\S+ )?(?:capacites|competences)|capacity building|mise a niveau|recyclage|perfectionne\\w*|aguerri\\w*|attestations?|certificats?|certificates?|brevets?|diplom(?:e|es|ees?|a|as)|laureats?|theori\\w+|cas pratiques?|case stud\\w+|practical|curriculum|mannequins?|cahiers?|techniques (?:de|d')|a l'ecole (?:de|d'|du)|future? (?:metier|mission)|promotions?|cohortes?|vagues?|cohorts?|batch|graduat\\w+|stagiaires?|trainees?|trainers?|formateurs?|auditeurs|تكوين|التكوين|تدريب|التدريب|دورة|الدورة",
  exercise:
    'man(?:oe|œ)uvres?|drills?|scenario|fictif|fictive|fictional|tirs|simul\\w+|interoperab\\w+|live[ -]fire|sauts?|grandeur nature|full-scale|flintlock|forces speciales|special (?:operations )?forces|joueurs|entrainement|armies|partner nations|pays participants|annual|rehears\\w+|repetition|تمرين|التمرين|مناورات|المناورات',
  meeting:
    "groupe de contact|contact group|focus group|groupe de reflexion|reunions?|meetings?|derniers details|preparat\\w+|tete-a-tete|huis clos|behind closed doors|closed-door|pass\\w+ en revue|fai\\w+ le point|point d'etape|tak\\w+ stock|took stock|examin\\w+|comites?|committee|board|administrateurs|ordre du jour|agenda|s'est entretenue?|entretenus?|echange de vues|talks|autour de la meme table|rendez-vous|plenary|pleniere|planning|chefs d'etat-major|etats-majors|chiefs of (?:defence |general )?staff|defen[cs]e chiefs|se concert\\w+|concert(?:es|ation)|se sont (?:retrouves|revus|assis)|discuss\\w*|reunis?|reunit|met|coordination|gather\\w*|convened|session|rencontre|travaux|hauts fonctionnaires|senior officials|directeurs|اجتماع|الاجتماع|لقاء|اللقاء|مشاورات|مباحثات",
  visit:
    "rencontres?|sejours?|trip|tour|sejourn\\w*|visit\\w*|deplacement|tournee|aeroport|airport|tarmac|accueillie?s?|welcomed|hotes?|guests?|delegation|escale|etape|recue?s? (?:par|au|en)|received (?:by|at|in)|toured|immersion|se rend(?:ent)?|s'est rendue?|flew|travell?ed|palais|palace|conduite par|headed by|led by|audience|emissaires?|envoye special|special envoy|courtoisie|courtesy|arrivee?s?|arrived|زيارة|الزيارة|وفد|الوفد",
  launch:
    "alliance|inaugural|maiden|plateforme|platform|relanc\\w+|bureau|lancement|naissance|birth|born|baptis\\w+|fonts|lance\\w*|launch\\w*|coup d'envoi|top depart|inaugur\\w+|ruban|ribbon|premiere pierre|first stone|mise? sur pied|mise? en place|crea\\w+|cree\\w*|nouve(?:lle|au)|new|operationnel\\w*|operational|voi\\w+ le jour|premiere?s?|demarr\\w+|desormais|start\\w*|beg[iau]n\\w*|form(?:er|ation) (?:un|une|d'un|d'une|de la|of)|opens|(?<!s')ouvre|establish\\w*|founding|amorce|kick\\w*|entre\\w* en (?:service|fonctions?|action)|installe\\w*|install\\w+|unveil\\w*|coalition|phase|اطلاق|تدشين|افتتاح",
  agreement:
    'paraph\\w+|sign(?:e|es|ee|ees|er|ent|ed|ing|s)|signatures?|signataires?|signator(?:y|ies)|appos\\w+|accords?|agreements?|conventions?|memorandum|protocole|charte|charter|pact|pacte|treaty|traite|deal|textes|documents|ratif\\w+|au bas d|clauses?|engage(?:nt)? a|les deux (?:pays|parties|capitales|etats)|the two (?:countries|sides|parties)|parties|اتفاق\\S*|الاتفاق\\S*|توقيع|التوقيع|وقعت|وقع',
  decision:
    'officialis\\w+|met(?:tent)? fin|mettre fin|end of|(?:early |immediate )?withdrawal|retraits?|se retire(?:nt|r)?|entree? en vigueur|instaur\\w+|tourne la page|decret\\w*|sonne la fin|actent?|scrap\\w*|decid\\w+|decision|adopt\\w+|vot\\w+|loi|law|decrets?|decree|resolution|prorog\\w+|prolong\\w+|suspen\\w+|annonc\\w+|announc\\w+|ordonn\\w+|order(?:s|ed)|interdi\\w+|ban(?:s|ned)?|romp\\w*|denonc\\w+|claqu\\w+ la porte|mandate?|sanctions?|sanctioned|gel|freeze|frozen|liste|listed|deputes|lawmakers|parlement|parliament|conseil de securite|security council|conseil des ministres|communique|declaration|statement|rejet\\w*|rejects?|exig\\w+|demand\\w*|ultimatum|expuls\\w+|expel\\w*|quitt\\w+|autoris\\w+|authori[sz]\\w+|approuv\\w+|approv\\w+|reconduit\\w*|renew\\w*|desormais|permet\\w*|immediat\\w*|immediate\\w*|with effect|televis\\w+|television|code|bloqu\\w+|قرار\\S*|القرار\\S*|عقوبات',
  deployment:
    "soldats|soldiers|arriv\\w+|landed|instructeurs|instructors|troupes|troops|contingents?|bases?|camps?|restitu\\w+|quitt\\w+|departs?|retraits?|withdr\\w+|convois?|convoy|commandement|command|drapeau|flag|couleurs|colours|passation|emprises?|rapatri\\w+|redeploi\\w*|embarqu\\w+|debarqu\\w+|garnison|garrison|avions?|planes?|hand(?:s|ed|ing)? over|handover|derniers?|last|renforts?|reinforcements?|effectifs|cles|keys|deploy\\w*|deploi\\w*|bataillons?|battalions?|aerodrome|transfer\\w*|detachements?|elements|compagnie|mois d'occupation|gone|leaves?|left|انسحاب|الانسحاب|تسليم|قوات",
  operation:
    'tue(?:s|es)?|killed|neutralis\\w+|neutrali[sz]ed|saisi\\w*|seiz\\w+|arret(?:e|es|ees|ations?)|arrest\\w*|interpell\\w+|demantel\\w+|dismantl\\w+|raids?|frapp\\w+|strikes?|struck|embuscade|ambush|assaut|assault|ratiss\\w+|fouill\\w+|search\\w*|traqu\\w+|bilan|butin|armes|weapons|otages?|hostages?|libere\\w*|freed|militants|fighters|assaillants|captur\\w+|destroy\\w*|detrui\\w*|drogues?|drugs?|kilos?|kg|tonnes|suspects?|poursuite|pursuit|katiba|coup de filet|simultane\\w*|عملية|العملية|عمليات|توقيف|ضبط',
  funding:
    'millions?|milliards?|billions?|euros?|dollars?|fcfa|francs cfa|dons?|donat\\w+|remis\\w*|offer\\w*|offert\\w*|vehicules?|vehicles?|equipements?|equipment|materiels?|financ(?:e|es|ee|ees|ent)|enveloppe|subvention\\w*|contribution|aide|aid|cles|keys|budget|appui|prome\\w+|pledg\\w+|donors?|vers(?:e|er|es|ement)|dot(?:e|er|ation|es|ees)|livr(?:e|er|es|ees|aison)|deliver\\w*|kits?|lots?|worth|valeur|montant|pick-up|pick-ups|moyens roulants|engins|pieces de rechange|spare parts|facility|facilite|beneficiaires?|هبة|منحة|تمويل|التمويل|مليون|مليار',
  judicial:
    'proces|trials?|tribunal|court|accuses?|accused|verdicts?|defendants?|juges?|judges?|prison|jail|peines?|sentenced?|condamn\\w+|convict\\w+|avocats?|lawyers?|parquet|procureur\\w*|prosecut\\w+|prevenus?|detention|relaxes?|acquitt\\w+|barre|dock|box|audiences?|hearing|extrad\\w+|jug(?:e|es|er|ement)|plaid\\w+|pleaded|perpetuite|reclusion|inculp\\w+|peines|appeal|appel|محكمة|المحكمة|محاكمة|السجن',
  publication:
    'rapports?|reports?|auteurs?|authors?|pages|chapitres?|chapters?|publi(?:e|ee|es|ent|c|que|shed|shes|cation)|documents?|findings|constat\\w*|conclu\\w+|recommand\\w+|recommend\\w+|chiffres|figures|data|donnees|survey\\w*|etudes?|study|studies|chercheurs?|researchers?|analys\\w+|lecteurs?|readers?|guide|periode|period|note|redacteurs|تقرير|التقرير|دراسة|الدراسة',
}

const PATTERNS = new Map(
  EventKind.options.map((kind) => [
    kind,
    new RegExp(`(?<![\\p{L}\\p{N}_])(?:${ACTS[kind]})(?![\\p{L}\\p{N}_])`, 'gu'),
  ]),
)

// Words that begin alike are one thing said again.
const STEM = 6

/** How many different things that belong to each kind of event a text, in plain letters, tells of. */
export function countKindActs(flat: string): ReadonlyMap<EventKind, number> {
  return new Map(
    [...PATTERNS].map(([kind, acts]) => {
      const said = flat.match(acts) ?? []
      return [kind, new Set(said.map((word) => word.slice(0, STEM))).size]
    }),
  )
}
