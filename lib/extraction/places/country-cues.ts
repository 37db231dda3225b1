/** What stands around a country's name in an event, in the form of `flatText`; each pattern is bounded. */

export const TAKING_PART =
  /\b(?:delegations?|participants?|participe\w*|pris part|prennent part|venus? d\w+|representants?|experts?|officiers?|soldats|militaires|issus|pays membres|etats membres|members?|reuni\w*|rassembl\w*|entre|took part|taking part|attended|participat\w*|representatives?|from|officers|soldiers|troops|together|between|gather\w*|forces armees|armees?|chefs d'etat|ministres?|ministers?|presidents?|finance\w*|fund\w*|signe\w*|signed|appui|soutien|support)\b/

export const COMPARED =
  /\b(?:comme|a l'instar|tels? que|such as|like|unlike|contrairement|attaques?|attentats?|attacks?|frontiere avec|border with|voisin\w*|neighbou?r\w*|en (?:19|20)\d\d|in (?:19|20)\d\d|precede\w*|auparavant|depuis (?:19|20)\d\d|coup d'etat|coup in|siege|headquarter\w*)\b/

/** Before a country in which something is. */
export const LOCATED = /(?:^|[ (])(?:en|au|aux|in|dans|within|across|inside)(?: le| la)? $/
/** Before a country of which something is. */
export const BELONGS = /(?:^|[ ('])(?:de|du|des|d'|of|from|la|le|l'|les|the)(?: la | l')? ?$/

export const DELEGATES =
  /\b(?:delegations?|delegues|representants?|representatives?|officiers?|officers|experts?|magistrats?|cadres|stagiaires|participants?|participant\w*|venus?|issus?|ministres?|ministers?|chefs|presidents?|armees?|soldats|soldiers|troops|forces|militaires|pays|etats|countries|states|delegates|practitioners|members|membres|ressortissants|trainees|students|auditeurs|homologues|entre|between|reuni\w*|rassembl\w*|gather\w*|together|pris part|participe\w*|attended by)\b[^.;:]{0,80}$/

export const SUPPORTED =
  /\b(?:finance\w*|fund\w*|appui\w*|soutien\w*|support\w*|grace a|don|offert\w*|donat\w*|gift|concours|cooperation|ambassad\w*|embassy|partenariat|partnership|gouvernement|government|aide|aid|contribution\w*)\b[^.;:,]{0,40}$/

export const OFFICIAL =
  /\b(?:ministr\w*|president\w*|armees?|ambassad\w*|gouvernement\w*|government|ministers?|army|forces|general|colonel|soldats|soldiers|troops|officiers?|officers|militaires?|chef d'etat\w*|head of state|autorites|authorities|delegation|instructeurs|experts?|police|gendarmes?|gendarmerie|embassy|cooperation|junta|etat|minister|secretary|envoy|contingent)\b/

/** After a country that does something. */
export const ACTS =
  /^ ?(?:a|ont|et|,|va|vont|annonc\w*|decid\w*|denonc\w*|sign\w*|accueill\w*|particip\w*|lanc\w*|deploi\w*|has|have|will|announce\w*|host\w*|joins?|took|hands|handed|offers?|and) /
