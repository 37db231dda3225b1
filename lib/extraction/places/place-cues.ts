/**
 * What tells that a town is where something is held, and what that it is only spoken of. Plain letters,
 * straight apostrophes.
 */

/** What events are called. */
export const EVENT_WORDS =
  /\b(?:atelier|reunion|conference|seminaire|colloque|forum|sommet|session|formation|exercice|ceremonie|rencontre|visite|entretien|signature|lancement|proces|congres|assises|table ronde|workshop|meeting|seminar|summit|training|course|exercise|ceremony|visit|talks|signing|launch|trial|gathering|symposium)s?\b/

/** Words right before a town that make it something else than where the event is. */
export const ELSEWHERE =
  /\b(?:(?:ambassad\w+|embassy) (?:\S+ ){0,5}|(?:junte|junta|autorites|authorities|regime|pouvoir|gouvernement|government|rulers|leaders|presence|redaction|newsroom|bureau) (?:\S+ ){0,3}|consul\w* (?:\S+ ){0,3}|(?:accord|accords|sommet|processus|declaration|conference|protocole|memorandum|charte|summit|agreement|process|pacte|attaque|attentat|attaques|attentats|tuerie|massacre|embuscade|carnage|raid|assaut|prise d'otages|mutinerie|drame|tragedie|putsch|coup d'etat|coup|killings?|ambush|assault|attacks?|siege|bombing|bataille|battle|catastrophe|principes|criteres|coalition|feuille de route|convention|statut|traite) (?:\S+ ){0,3}|(?:bureau|mairie|archeveque|maire|office) |(?:siege|siege social|quartier general|headquarter\w*|seat|basee?s?(?= a )|based|install\w+|etabli\w*|stationne\w*|stationed|ne|nee|residant|correspondante?|secretariat|joint|reached|vers|toward|towards|originaire|venue?s?|venant|arrivee?s?|rentre\w*|depuis|retour|quitte|left|from|entre|apres|after|puis|prochaine?s?|next|future|avant|before|jusqu'a|dernier|derniere|tenue?s? en \d{4}) (?:(?:a|at|in|de|d'|the|of) ?)?)(?:a |de |d'|in |at |of |en |la |le |l')?$/

/** In a sentence, that it tells of what was or will be elsewhere. */
export const OTHER_TIME =
  /\b(?:prochaine?s?|se reunira\w*|aura lieu|se tiendra\w*|will (?:be|meet|take|convene|reconvene|follow|host|gather)|sera|seront|next|prevue?s?|planned|scheduled|a partir de \d{4}|en (?:19|20)\d\d|in (?:19|20)\d\d|depuis|since|l'an dernier|l'annee derniere|last year|pour rappel|auparavant|previous\w*|precedente?s?|il y a)\b/

/** A day that a sentence tells, as it does of the event itself. */
export const DAY =
  /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:[0-3]?\d|1er)(?: (?:et|au|-) [0-3]?\d)? (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|may|june|july|august|september|october|november|december) [0-3]?\d)\b/

/** A building or a camp, by its first word. */
export const VENUE_WORD =
  /\b(?:ecole|centre|center|hotel|palais|palace|academie|academy|camp|base|institut|institute|universite|university|salle|siege|headquarters|quartier|school|barracks|caserne|place|stade|maison|etat-major|port|aeroport|tribunal|cour|ambassade|embassy|residence|locaux|primature|auditorium|cite|villa)\b/

/** Words before a town where somebody came. */
export const VISITED =
  /\b(?:rendue?s? a|arrivee?s? (?:\S+ ){0,2}a|visite a|visite (?:\S+ ){1,4}a|sejour\w* a|deplacement a|arrived in|visit(?:ed|s|ing)? (?:to )?|stay in|trip to|atterri a|landed in|recue?s? (?:\S+ ){0,3}a|flew (?:in)?to|travell?ed to|touched down in|en (?:visite|mission|deplacement) (?:\S+ ){0,5}a|sejour\w* (?:\S+ ){0,2}a) ?$/

/** Between « à » and a town: what it is. */
export const APPOSED =
  /(?:\b(?:la|the|sa|its|leur)|[^\s,;]+['’]s) (?:\S+ )?(?:capitale?|ville|city|town|localite|commune|garnison|chef-lieu)(?: (?!de |d')\S+)?(?: de| d'| of|,)? ?$/

/** A house of the state; it stands in the capital. */
export const STATE_HOUSE =
  /(?:^|[ (])(?<!\b(?:direct\w+|officials?|official|advis\w+|conseill\w+|charge\w*|responsables?|secretaire \S+|officers?|spokes\w+|porte-parole|experts?|cadres?|juges?|judges?|procureur\w*|attache\w*|remis\w*|remettre|donne\w*|offert\w*|livre\w*|confie\w*|transmi\w*|demande\w*|envoye\w*|adresse\w*|destine\w*|rattache\w*|given|handed|donated|delivered|sent) )(?:au|a la|a l'|aux|dans (?:les locaux|la salle|l'enceinte) (?:du|de la|de l')|at the|in the) ?((?:siege (?:du |de la |de l')?)?(?:palais (?:presidentiel|de la (?:presidence|republique|nation)|du gouvernement|du peuple|de justice)|presidence|primature|ministere|assemblee (?:nationale|legislative)|parlement|senat|conseil national|cour (?:d'appel|supreme|constitutionnelle|d'assises)|tribunal de grande instance|etat-major (?:general|des armees)|ambassade|residence de l'ambassad\w+|delegation de l'union europeenne|embassy|presidential (?:palace|villa)|state house|ministry|parliament|national assembly|defen[cs]e headquarters|supreme court|high court))\b/

/** The capital of the country that an article is about. */
export const THE_CAPITAL =
  /\b(?:la capitale|the capital)\b(?! (?:du (?!royaume|pays)|de|des|d'|of(?! the (?:kingdom|country))|qui|city of|investment|[^\s.,;]{1,20}(?:iques?|ales?|iens?|iennes?|aise?s?|oise?s?|aine?s?|ane?s?|abee?s?))\b)/

/** After a town, or a building of it, in which something is held. */
export const HOSTS =
  /^[^.;]{0,60}?\b(?:becomes?|devient|n'avait jamais (?:vu|connu)|a (?:vu|recu|reuni|rassemble)|recoit|attend|reunit|rassemble|s'apprete a (?:accueillir|recevoir)|welcomes|gathers|abritent?|abrite|a abrite|ont abrite|a servi de cadre|ont servi de cadre|sert de cadre|accueille|a accueilli|hosts?|hosted|is hosting|played host|est l'hote)\b/

/** Before a town, that it is one. */
export const TOWN_OF = /\b(?:ville|localite|commune|city|town|village)s? (?:de |d'|of )$/
/** Before the name of a town that is a region’s too. */
export const REGION_OF =
  /\b(?:regions?|provinces?|departement|nord|sud|est|ouest|district|cercle|zones?|north|south|east|west) (?:de |d'|du |des |of )(?:la |l')?$/
/** Before the town of a building: « à l’École … de Bamako ». */
export const IN_BUILDING =
  /(?:^| )(?:au|a la|a l'|les locaux|at the|at an?|at|in the|in an?|dans (?:la|le|l'|les|une?)) ?(?:[^\s,;]+ ){1,9}(?:de |d'|in |of |a )$/

/** What tells that nobody met anywhere. */
export const ONLINE =
  /\b(?:visioconference|en visio|ecrans? interposes?|par ecrans?|zoom|en ligne|(?:par|via|by|over) video\w*|video[ -]?link|virtuel\w*|video ?conferences?|audio ?conferences?|tele ?conferences?|remotely|derriere (?:leurs?|l'|les) ?ecrans?|online|virtual(?:ly)?|webinaire|webinar|a distance)\b/

/**
 * The place that a sentence names from here on, up to a comma or a stop:
 * « à l’École de maintien de la paix de Bamako ».
 */
export const VENUE =
  /(?:^|[ (,])(?:a l'|au |a la |aux |dans (?:les locaux |la salle |l'enceinte )(?:de |du )?(?:la |l')?|at (?:the )?|in the )((?:ecole|centre|center|hotel|palais|palace|academie|academy|camp|base|institut|institute|universite|university|salle|siege|headquarters|quartier general|school|barracks|caserne|stade|maison|etat-major|primature|auditorium|cite|villa|complexe|radisson|sheraton|azalai|laico|sofitel|noom|novotel|onomo|kofi annan)\b[^.;:!?()«»“”\n,]{0,80})/g

/** Before a town, in a clause that tells what came first. */
export const BEFOREHAND =
  /\b(?:apres|after|depuis|since|suite a|following|a l'issue d\w*|au lendemain d\w*|in the wake of|dans le prolongement d\w*|dans la foulee d\w*|issue?s? d\w*)(?:,? [^\s.,;:]+){0,9} ?$/

/** After a dateline, that an agency sends it: its bureau may be far from the event. */
export const WIRE =
  /^\s?\(\s?(?:afp|reuters|ap|apa|xinhua|pana|panapress|aps|aib|amap|anp|efe|dpa|ansa|map|ami|atop|gna|nan|tass|ria novosti|sputnik|anadolu|aa|[a-z]{0,12}wire|[a-z]{2,10} news)\s?\)/

/** Before a town near which something is. */
export const OUTSIDE =
  /\b(?:just outside|outside|hors de|aux portes de|a la sortie de|aux abords de|a proximite de|not far from|north of|south of|east of|west of)(?: the)?(?: \S+)? $/
