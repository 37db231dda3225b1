/** What tells that a town is where something is held, and what that it is only spoken of. Plain letters, straight apostrophes. */

export const EVENT_WORDS =
  /\b(?:atelier|reunion|conference|seminaire|colloque|forum|sommet|session|formation|exercice|ceremonie|rencontre|visite|entretien|signature|lancement|proces|congres|assises|table ronde|workshop|meeting|seminar|summit|training|course|exercise|ceremony|visit|talks|signing|launch|trial|gathering|symposium|session)s?\b/

/** Words right before a town that make it something else than where the event is. */
export const ELSEWHERE =
  /\b(?:ambassad\w+ (?:\S+ ){0,5}|consul\w* (?:\S+ ){0,3}|(?:accord|accords|sommet|processus|declaration|conference|protocole|memorandum|charte|summit|agreement|process|pacte|attaque|attentat|attaques|attentats|bataille|catastrophe|principes|criteres|coalition|feuille de route|convention|statut|traite) (?:\S+ ){0,3}|(?:universite|university|aeroport|bureau|mairie|archeveque|maire) |(?:siege|siege social|quartier general|headquarter\w*|seat|basee?s?(?= a )|based|install\w+|etabli\w*|stationne\w*|stationed|ne|nee|residant|correspondante?|secretariat|joint|reached|vers|toward|towards|originaire|venue?s?|venant|arrivee?s?|rentre\w*|depuis|retour|quitte|left|from|entre|apres|after|puis|prochaine?s?|next|future|avant|before|jusqu'a|dernier|derniere|tenue?s? en \d{4}) (?:(?:a|at|in|de|d'|the|of) ?)?)(?:a |de |d'|in |at |of |en |la |le |l')?$/

/** In a sentence, that it tells of what was or will be elsewhere. */
export const OTHER_TIME =
  /\b(?:prochaine?s?|se reunira\w*|aura lieu|se tiendra\w*|will (?:be|meet|take|convene|reconvene|follow|host|gather)|sera|seront|next|prevue?s?|planned|scheduled|a partir de \d{4}|en (?:19|20)\d\d|in (?:19|20)\d\d|depuis|since|l'an dernier|l'annee derniere|last year|pour rappel|auparavant|previous\w*|precedente?s?|il y a)\b/

export const DAY =
  /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:[0-3]?\d|1er)(?: (?:et|au|-) [0-3]?\d)? (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|may|june|july|august|september|october|november|december) [0-3]?\d)\b/

/** A building or a camp, by its first word. */
export const VENUE_WORD =
  /\b(?:ecole|centre|center|hotel|palais|palace|academie|academy|camp|base|institut|institute|universite|university|salle|siege|headquarters|quartier|school|barracks|caserne|place|stade|maison|etat-major|port|aeroport|tribunal|cour|primature|auditorium|cite|villa)\b/

/** Words before a town where somebody came. */
export const VISITED =
  /\b(?:rendue?s? a|arrivee?s? (?:\S+ ){0,2}a|visite a|visite (?:\S+ ){1,4}a|sejour\w* a|deplacement a|arrived in|visit(?:ed|s|ing)? (?:to )?|stay in|trip to|atterri a|landed in|recue?s? (?:\S+ ){0,3}a|sejour\w* (?:\S+ ){0,2}a) ?$/

export const TOWN_OF = /\b(?:ville|localite|commune|city|town|village)s? (?:de |d'|of )$/
export const REGION_OF =
  /\b(?:regions?|provinces?|departement|nord|sud|est|ouest|district|cercle|zones?|north|south|east|west) (?:de |d'|du |des |of )(?:la |l')?$/
export const IN_BUILDING =
  /(?:^| )(?:au|a la|a l'|at the|in the|dans (?:la|le|l'|les)) ?(?:[^\s,;]+ ){1,9}(?:de |d'|in |of |a )$/

/** What tells that nobody met anywhere. */
export const ONLINE =
  /\b(?:visioconference|en visio|ecrans? interposes?|par ecrans?|zoom|en ligne|par video|virtuel\w*|video ?conference|videoconference|online|virtual(?:ly)?|webinaire|webinar|a distance)\b/

/** The place that a sentence names from here on, up to a comma or a stop: « à l’École de maintien de la paix de Bamako ». */
export const VENUE =
  /(?:^|[ (,])(?:a l'|au |a la |aux |dans (?:les locaux |la salle |l'enceinte )(?:de |du )?(?:la |l')?|at (?:the )?|in the )((?:ecole|centre|center|hotel|palais|palace|academie|academy|camp|base|institut|institute|universite|university|salle|siege|headquarters|quartier general|school|barracks|caserne|stade|maison|etat-major|primature|auditorium|cite|villa|complexe|radisson|sheraton|azalai|laico|sofitel|noom|novotel|onomo|kofi annan)\b[^.;:!?()«»“”\n,]{0,80})/g
