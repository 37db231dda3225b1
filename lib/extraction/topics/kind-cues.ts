import type { EventKind } from '@/lib/vocabulary/lists'

/** Words that tell what kind of event a sentence speaks of, and how strongly, from 0 to 3. */
export interface KindCue {
  kind: EventKind
  weight: number
  words: RegExp
}

const cue = (kind: EventKind, weight: number, words: RegExp): KindCue => ({ kind, weight, words })

/** French and English, in plain letters (no accents, straight apostrophes). Each is bounded, so that no text takes long. */
export const KIND_CUES: readonly KindCue[] = [
  cue(
    'summit',
    3,
    /(?<!\b(?:chiefs of defence staff|decide au|decides? at the|lors du|apres le|suites? du|suivi du|issue du|prepare le|prepar\w+ (?:le|du|for the|the)|depuis le|follow(?:s|ing)? the|follow-up to the|after the|agreed at the|since the|au lendemain du) (?:\S+ )?)(?<!\b(?:interparliamentary|defen[cs]e|staff|chiefs|youth|business) )\b(?:sommets?|summits?)\b(?! (?:interparlementaire|des chefs d'etat-major|des ministres|des jeunes|of (?:defen[cs]e|chiefs)))/,
  ),
  cue(
    'summit',
    3,
    /\bconference des chefs d'etat\b|\b(?:chefs d'etat|heads of state|presidents)\b.{0,60}\b(?:reunis|reunissent|rencontre|met|meet|gather\w*)\b/,
  ),
  cue(
    'summit',
    1.5,
    /\bchefs d'etat (?:et|ou) de gouvernement\b|\bheads of (?:state|government)\b|\bchefs d'etat\b/,
  ),
  cue(
    'ministerial',
    3,
    /\bconseil des ministres (?:du g5|de l'u|de la ce|de l'a)\w*|\b(?:reunion|conference|rencontre|session|comite|conseil|mediation) ministeriel\w*|\bministerial (?:\S+ )?(?:meeting|conference|session|committee|council)?|\bministerielle\b/,
  ),
  cue(
    'ministerial',
    2.5,
    /\bministres\b.{0,90}\b(?:reuni\w*|rencontre\w*|retrouv\w*|concert\w*|reunion|session|conclave)\b|\b(?:reuni\w*|rencontre|session|conclave|conseil) (?:des|entre les|de) ministres (?!du|et decret)|\bministers\b.{0,90}\b(?:met|meet\w*|gather\w*|talks|convene\w*|discuss\w*|weigh\w*)\b|\b(?:meeting|session|gathering|council) of (?:the )?(?:\S+ ){0,3}ministers\b/,
  ),
  cue('ministerial', 1, /\bministres\b|\bministers\b/),
  cue(
    'conference',
    2.5,
    /(?<!\b(?:salles? de|centre (?:international )?de|centre des|press|palais des|planning) )\bconferences?\b(?! de presse| des chefs| ministeriel| de redaction| de planification| cent(?:er|re)| room| hall)|\bcolloques?\b|\bsymposiums?\b|\bforums?\b|\bcongres\b|\bcolloquium\b|\bsommet (?:interparlementaire|des chefs d'etat-major)|\b(?:interparliamentary|defen[cs]e (?:staff|chiefs)) summit\b/,
  ),
  cue(
    'conference',
    1.5,
    /\btables?[ -]rondes?\b|\bround ?tables?\b|\bassises\b(?! d)|\bpanels?\b|\bside event\b/,
  ),
  cue(
    'workshop',
    3,
    /\bateliers?\b|\bworkshops?\b|\bseminaires?\b|\bseminars?\b|\bwebinaires?\b|\bwebinars?\b|\bechanges? d'experts\b|\bexpert exchange\b/,
  ),
  cue(
    'training',
    2.5,
    /\b(?:session|cours|stage|cycle|module|programme|seance|serie)s? de (?:formation|recyclage|perfectionnement|renforcement)|\bformations? (?:de|des|d'|a|au|aux|en|sur|pour|destinee?|dispensee?|organisee?|sous|conjointe|militaire|regionale)\b|\bune formation\b|\btraining (?:course|session|programme|program|for|of|on|in)\b|\btrain(?:s|ed)\b|\bforme(?:nt|s|es|e)? (?:a|aux|au|sur|par|en|plus|pres|des|\d+)\b/,
  ),
  cue(
    'training',
    1.5,
    /\bformations?\b(?! (?:politique|sanitaire))|\btraining\b|\bstagiaires?\b|\btrainees?\b|\bapprenants?\b|\binstructeurs?\b|\binstructors\b|\bcourse\b|\bstage\b(?! \w+ of)|\bgraduat\w+|\bdiplom\w+|\bpromotion\b|\bsortie de promotion\b|\brecyclage\b/,
  ),
  cue(
    'exercise',
    3,
    /\bexercices? (?:\S+ ){0,3}(?:militaires?|conjoints?|multinationa\w+|flintlock|de simulation|regiona\w+|interarmees|tarhanakale)|\bman(?:oe|œ)uvres (?:militaires|conjointes|communes)|\b(?:military|joint|multinational|field|simulation|tabletop|table-top|crisis|annual) (?:\S+ )?exercises?\b|\bwar games?\b|\bdrills?\b|\bflintlock\b/,
  ),
  cue('exercise', 1.5, /\bexercices?\b|\bexercises?\b|\bman(?:oe|œ)uvres\b|\bsimulations?\b/),
  cue(
    'meeting',
    3,
    /\bcomites? (?:\S+ )?(?:de pilotage|technique|de suivi|directeur|de coordination|strategique)\b|\bsteering committee\b|\bconseil d'administration\b|\bgoverning board\b|\bboard (?:of|meeting)|\bconference de planification\b|\bplanning conference\b|\bcomite interparlementaire\b|\brend compte\b|\betats-majors (?:du|de|des)\b|\bgroupe de travail\b|\bworking group\b|\bfocus group\b|\b(?:a|ont|ete) recue?s? (?:\S+ ){0,4}en audience\b|\ben audience\b|\btete[ -]a[ -]tete\b|\breunion (?:des chefs d'etat-major|des chefs|de coordination|de concertation|d'experts|technique|tripartite|bilaterale|pleniere|preparatoire|de haut niveau|statutaire|annuelle|des experts|trilaterale)\b/,
  ),
  cue(
    'meeting',
    2,
    /\breunions?\b|\bmeetings?\b|\bse sont reunis?\b|\bs'est reunie?\b|\bpleniere\b|\bplenary\b|\bconcertations?\b|\bconsultations?\b|\btalks\b|\bentretiens?\b|\brencontres?\b(?! sportives?)|\bs'est entretenue?\b|\bchefs d'etat-major\b|\bchiefs of (?:\S+ )?(?:staff|defen[cs]e)\b|\bsession (?:ordinaire|extraordinaire|du comite|du conseil|speciale)\b|\bsessions?\b/,
  ),
  cue(
    'visit',
    3,
    /\ben visite\b|\bvisite (?:officielle|de travail|d'etude|d'echanges?|de terrain|d'amitie|de courtoisie|du|de la|des|d'une delegation|inopinee)\b|\b(?:official|working|study|field|three-day|two-day) (?:\S+ )?visits?\b|\bvisit to\b|\bvoyage d'etude\b|\bstudy tour\b|\bvisite sur place\b|\bon-?site visit\b|\b\S+-day stay\b|\bsejour de \S+ jours\b|\bmission d'evaluation\b|\b(?:une|la|a|the) (?:\S+ ){0,2}delegation (?:\S+ ){0,4}(?:a|au|en|in|to) (?:bamako|niamey|ouagadougou|n'djamena|nouakchott|mali|niger|chad|tchad|burkina|abidjan|rabat|dakar|accra)\b|\bdelegation\b.{0,60}\b(?:s'est rendue|se rend|sejourne|en visite|visite|arrivee?|visited|visits|toured|tours?)\b|\b(?:acheve|effectue|entame|entreprend)\w* (?:\S+ ){0,3}(?:visite|sejour|tournee|deplacement)\b/,
  ),
  cue(
    'visit',
    2,
    /\bvisites?\b|\bvisit(?:s|ed|ing)?\b|\bvisitors\b|\bsejour\w*|\bdeplacement\b(?!s)|\btournee\b|\btours?\b|\bs'est rendue?\b|\bse rend(?:ent)? (?:a|au|en)\b|\bdelegations? (?:\S+ ){0,4}recue?s?\b|\brecoit (?:une|les|la|des) (?:\S+ )?delegations?\b|\bimmersion\b/,
  ),
  cue(
    'launch',
    3,
    /\blancement\b|\blance(?:e|es|nt|ra)? (?:officiellement|a|au|son|sa|le|la|l'|un|une|hier|ce|mardi|lundi|mercredi|jeudi|vendredi|samedi|dans|en|par|les|des|leur)\b|\blances?\b|\blaunch(?:e[sd]|ing)?\b|\binaugur\w+|\bcoup d'envoi\b|\btop depart\b|\bdemarr(?:e|age)\b|\bpremiere pierre\b|\bopens? its doors\b|\bouvre ses portes\b|\bkick(?:s|ed)?[ -]?off\b|\bvoit le jour\b|\bporte sur les fonts\b|\bofficiellement (?:installe|cree)\w*/,
  ),
  cue(
    'launch',
    1.5,
    /\bcreation\b|\bcree(?:nt|e|r)?\b|\bcreat(?:es?|ed)\b|\bmise? en place\b|\binstall(?:e|es|ation)\b|\bset(?:s|ting)? up\b|\bestablish\w*|\bnouve(?:l|lle|au) (?:centre|force|bureau|unite|projet|programme)\b|\bnew (?:centre|center|force|office|unit|project|programme)\b|\bopens?\b/,
  ),
  cue(
    'agreement',
    3,
    /\b(?:a|ont|viennent de|vient de|ete) (?:\S+ )?(?:signee?s?|signer|paraphe\w*)\b|\bsignent\b|\bsigne(?:nt)? (?:un(?! decret)|une|le|la|l'|a|des)\b|\bsignature\b|\bsigned\b|\bsigns?\b(?! a decree)|\bsigning\b|\binitial(?:l)?ed\b|\bparaphe\w*/,
  ),
  cue(
    'agreement',
    1.5,
    /\bprotocole d'(?:accord|entente)\b|\bmemorandum\b|\bmou\b|\bcharte\b|\bcharter\b|\btraite\b|\btreaty\b|\bconventions?\b|\baccord(?:s)? (?:de|militaire|bilateral|cadre|technique|juridique|sur)\b|\bagreements?\b/,
  ),
  cue(
    'decision',
    3,
    /\bresolution (?:n ?. ?)?\d{4}\b|\badopte (?:\S+ ){0,3}(?:resolution|loi|decret|strategie|projet|sanctions|decision|mesures)|\b(?:resolution|loi|decret|sanctions|strategie|ordonnance|decision)s?\b.{0,40}\badoptee?s?\b|\bconseil des ministres\b(?! (?:du g5|de l'u|de la ce|de l'a))|\bcouncil of ministers\b|\bsurveillance renforcee\b|\bincreased monitoring\b|\bsigne\w* un decret\b|\bsigns? a decree\b|\binto law\b|\bbill\b|\b(?:proroge|prolonge|renouvelle|reconduit|leve|suspend|revoque|denonce|rompt|designe|nomme|etend|dissout)(?:nt|e|es|s|r)?\b|\b(?:adopts?|adopted|extends?|extended|renews?|renewed|suspends?|suspended|denounce[sd]?|revoke[sd]?|terminat\w+|designate[sd]?|lift(?:s|ed)|tears? up|scrap(?:s|ped))\b|\bmet(?:tent)? fin a\b|\bliste (?:grise|noire)\b|\bgr[ae]y list\b|\bmet fin\b/,
  ),
  cue(
    'decision',
    1.5,
    /\bdecid\w+|\bdecision\b|\bdecret\b|\bloi\b|\blaw\b|\bact\b|\bsanctions?\b|\bresolutions?\b|\bmandat\b|\bmandate\b|\bretrait (?:de|du|immediat|des pays)\b|\bse retire(?:nt)?\b|\bquitte(?:nt)? (?:la cedeao|l'organisation|le g5)|\bannonc\w+|\bannounce\w*|\bapprouv\w+|\bapprove[sd]?\b|\bvot(?:e|es|ent)\b|\bvoted?\b|\bautoris\w+|\bauthori[sz]\w+|\betat d'urgence\b|\bparliament\b|\bassemblee nationale\b|\bdeputes\b/,
  ),
  cue(
    'deployment',
    3,
    /\bdeploi\w*|\bdeploy\w*|(?<!\b(?:annonce|annoncent|annoncee?|demande|demandent|exige|reclame) (?:le |son |leur |au \S+ le )?)\bretrait (?:total |definitif |complet |de ses |de leurs |des |du |de )?(?:dernier\w* )?(?:forces?|troupes|soldats|militaires|contingents?|unites|francais\w*|barkhane|minusma|onusien\w*|casques)|\bwithdraw(?:al|als|s|n|ing)?\b.{0,30}\b(?:troops?|forces?|soldiers|mission|base)|\b(?:derniers?|last) (?:\S+ )?(?:soldats|militaires|avions?|soldiers|troops|plane|convoy|convoi)\b|\bpassation (?:de|des) (?:commandement|service|charges)|\bchange of command\b|\bpass?ation\b|\bretroced\w+|\bretrocession\b|\brestitu\w+|\b(?:transfert|remise) (?:\S+ ){0,3}(?:camp|base|emprise)|\b(?:a|ont) remis (?:\S+ ){0,2}(?:camp|base|emprise)s?\b|\brejoi(?:nt|gnent) (?:la |le |les )?(?:force|task|mission|operation|bataillon|brigade|contingent|takuba|minusma)\w*|\bjoins? (?:the )?(?:\S+ )?(?:task force|force|mission|takuba|minusma)|\b(?:hand(?:s|ed)?[ -]?over|handover|transfer) (?:\S+ ){0,4}(?:camp|base)\b/,
  ),
  cue(
    'deployment',
    1.5,
    /\bcontingents?\b|\bquitt(?:e|ent|e)\b|\bdepart (?:de|du|des)\b|\bleave[s]?\b|\bpull(?:s|ed|ing)? out\b|\bdesengage\w*|\btroupes\b|\btroops\b|\bdescente des couleurs\b|\bclosure of\b|\bfermeture (?:de|du) (?:la base|camp)\b|\brelev\b|\bcommandement\b|\bbataillons?\b|\bbattalions?\b|\bfirst (?:soldiers|elements)\b|\bpremiers (?:elements|soldats)\b|\bforces speciales\b|\bspecial forces\b|\bredeplo\w+|\bcasques bleus\b/,
  ),
  cue(
    'operation',
    3,
    /\boperations? (?:\S+ )?(?:conjointe|militaire|aeroterrestre|coordonnee|multinationale|de ratissage|de securisation|antiterroriste|transfrontaliere)s?\b|\bjoint (?:\S+ )?operations?\b|\bmilitary operations?\b|\bneutralis\w+|\bneutrali[sz]ed\b|\bratissage\b|\braids?\b|\boffensive\b|\bsweep\b|\binterpellations?\b|\barrestations?\b.{0,60}\bsaisi\w*|\barrests\b|\bseiz(?:ed|ures)\b|\bfrappes? (?:aerienne|de drone)s?\b|\bairstrikes?\b|\bterroristes? (?:tues?|abattus?|neutralises?)\b|\bmilitants killed\b/,
  ),
  cue(
    'operation',
    1.2,
    /\boperations?\b|\bsaisi(?:e|es|s|r)?\b|\barret(?:es|ees|ations?)\b|\barrested\b|\bpatrouilles?\b|\bpatrols?\b|\btue(?:s|es)\b|\bkilled\b/,
  ),
  cue(
    'funding',
    3,
    /\b(?:remise|don|donation|dotation|livraison|reception) (?:\S+ ){0,4}(?:vehicules?|materiels?|equipements?|engins?|blindes?|motos?|drones?|lots?|detecteurs?|kits?|ordinateurs?|armes|helicopteres?|avions?|camions?|pick-up|ambulances?|gilets)\b|\b(?:a|ont|ete) (?:\S+ )?(?:remis|offert|livre|dote|equipe|octroye|accorde|debloque|fait don)(?:e|es|s)?\b(?! (?:\S+ ){0,2}(?:camp|base|emprise|rapport|diplome|attestation))|\bremet(?:tent)? (?:\S+ ){0,3}(?:postes?|batiments?|vehicules?|materiels?|equipements?|lots?|engins?|avions?|helicopteres?)\b|\bhand(?:s|ed) (?:\S+ ){0,4}(?:posts?|aircraft|vehicles?|equipment|buildings?)\b|\blivre(?:nt)? (?:\S+ ){0,3}(?:camions?|vehicules?|equipements?|materiels?)\b|\bfait don\b|\b(?:hand(?:s|ed)? over|donat\w+|deliver(?:s|ed)?|suppl(?:y|ies|ied)|gift(?:s|ed)?|receiv\w+) (?:\S+ ){0,5}(?:vehicles?|equipment|armou?red|trucks?|motorcycles?|drones?|aircraft|boats?|computers|kits?|gear|vests|helicopters?)\b|\b(?:appui|aide|soutien|enveloppe|contribution|mesure d'assistance|subvention)\b.{0,40}\b(?:millions?|milliards?)\b|\bpledge[sd]?\b|\bgrant(?:s|ed)?\b/,
  ),
  cue(
    'funding',
    1.5,
    /\b(?:millions?|milliards?) (?:d'euros|de dollars|de francs|de fcfa|fcfa|usd|euros)\b|(?:\$|€|eur|usd|euros?|dollars) ?\d+(?:[.,]\d+)? ?(?:million|m\b|billion)|\b\d+(?:[.,]\d+)? (?:million|billion) (?:euros?|dollars?|usd)|\b(?:million|billion) (?:euros?|dollars?)\b|\bfinanc(?:e|es|ent|ement|ements)\b|\bfund(?:s|ing|ed)?\b|\bdons?\b|\bsubvention\w*|\baide\b|\baid\b|\bassistance measure\b|\bmesures? d'assistance\b|\bdonateurs?\b|\bdonors?\b|\bvehicules?\b|\bvehicles?\b|\bblindes\b|\bequipements?\b|\bequipment\b/,
  ),
  cue(
    'judicial',
    3,
    /\bproces\b|\bcondamn(?:e|es|ee|ees|ation|ations)\b|\bverdicts?\b|\bcour d'assises\b|\bsession criminelle\b|\brequisitoire\b|\bextrad\w+|\bconvict\w+|\bsentenced\b|\btrials?\b|\bperpetuite\b|\blife (?:imprisonment|sentence)\b|\bprison ferme\b|\brentree judiciaire\b|\bjudicial year\b|\bacquitt\w+|\bcriet\b|\bplaide\w* (?:non )?coupable\b|\bpleaded guilty\b|\bmise? en examen\b|\binculp\w+/,
  ),
  cue(
    'judicial',
    1,
    /\btribuna(?:l|ux)\b|\bcour\b|\bcourts?\b|\bjuges?\b|\bjudges?\b|\bparquet\b|\bprocureurs?\b|\bprosecutors?\b|\baccuses?\b|\bdefendants?\b|\bprison\b|\bmagistrats?\b|\bpeines?\b/,
  ),
  cue(
    'publication',
    3,
    /\b(?:publi(?:e|ent|cation|shed|shes)|rend(?:u|ent)? public|release[sd]?|parution|presente|devoile|unveil(?:s|ed))\b.{0,60}\b(?:rapports?|etudes?|reports?|study|enquete|guide|plan|documentaire|recherche|survey|index|indice|livre|note)\b|\b(?:rapports?|etude|report|study|enquete|guide|documentaire)\b.{0,60}\b(?:publie|publiee|rendue? publi\w+|paru|released|published|launched|revele|constate|montre|finds|found|shows|documents)\b|\bnouveau rapport\b|\bnew (?:report|study)\b/,
  ),
  cue(
    'publication',
    1.5,
    /\brapports?\b(?! (?:a|aux) )|\breports?\b(?!edly)|\betudes?\b|\bstud(?:y|ies)\b|\bpublications?\b|\bpubli(?:e|ee|es|ent)\b|\bpublish\w+|\bdocumentaires?\b|\bauteurs\b|\bauthors\b|\bpages\b/,
  ),
]

/** What tells that the event itself is spoken of: it is held, opened, ends. */
export const HELD =
  /\b(?:s'est (?:tenue?|ouverte?|acheve\w*|deroule\w*|reunie?|clos\w*)|se sont (?:tenue?s|ouverte?s|reunis|acheve\w*|deroule\w*|retrouves)|se (?:tient|tiennent|deroule|reunit|reunissent)|s'(?:ouvre|acheve)|a (?:ouvert|abrite|accueilli|pris fin|pris part|preside|organise|tenu|conduit|ete)|ont (?:pris part|participe|organise|tenu)|prend fin|organise[es]?|preside|abrite|accueille|prend part|participe(?:nt)?|reunit|reunissent|held|opened|opens|concluded|ended|gathered|convened|hosted|hosts|took place|organi[sz]ed|brought together|brings together|attended|attend|began|closed)\b/
