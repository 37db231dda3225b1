/** What stands around a country's name in an event, in the form of `flatText`; each pattern is bounded. */

/** That countries take part, or who came from them. */
export const TAKING_PART =
  /\b(?:delegations?|participants?|participe\w*|pris part|prennent part|venus? d\w+|representants?|experts?|officiers?|soldats|militaires|issus|pays membres|etats membres|members?|reuni\w*|rassembl\w*|entre|took part|taking part|attended|participat\w*|representatives?|from|officers|soldiers|troops|together|between|gather\w*|forces armees|armees?|chefs d'etat|ministres?|ministers?|presidents?|finance\w*|fund\w*|signe\w*|signed|appui|soutien|support)\b/

/** Before a country in which something is. */
export const LOCATED = /(?:^|[ (])(?:en|au|aux|in|dans|within|across|inside)(?: le| la)? $/
/** Before a country of which something is. */
export const BELONGS = /(?:^|[ ('])(?:de|du|des|d'|of|from|la|le|l'|les|the)(?: la | l')? ?$/

/** Before a country, those who came from it. */
export const DELEGATES =
  /\b(?:delegations?|delegues|representants?|representatives?|officiers?|officers|experts?|magistrats?|cadres|stagiaires|participants?|participant\w*|venus?|issus?|ministres?|ministers?|chefs|presidents?|armees?|soldats|soldiers|troops|forces|militaires|pays|etats|countries|states|delegates|practitioners|members|membres|ressortissants|trainees|students|auditeurs|homologues|entre|between|reuni\w*|rassembl\w*|gather\w*|together|pris part|participe\w*|attended by|arriv\w*|le deplacement|le voyage|accouru\w*|depeches?|envoyes?|rejoint|joined|sent by|alongside|aux cotes)\b[^.;:]{0,80}$/

/** Before a country, what it gives. */
export const SUPPORTED =
  /\b(?:finance\w*|fund\w*|appui\w*|soutien\w*|support\w*|grace a|don|offert\w*|donat\w*|gift|concours|cooperation|ambassad\w*|embassy|partenariat|partnership|gouvernement|government|aide|aid|contribution\w*)\b[^.;:,]{0,40}$/

/** Beside an adjective, whom a state sends or who speaks for it. */
export const OFFICIAL =
  /\b(?:ministr\w*|president\w*|armees?|ambassad\w*|gouvernement\w*|government|ministers?|army|forces|general|colonel|soldats|soldiers|troops|officiers?|officers|militaires?|chef d'etat\w*|head of state|autorites|authorities|delegation|instructeurs|experts?|police|gendarmes?|gendarmerie|embassy|cooperation|junta|etat|minister|secretary|envoy|contingent)\b/

/** After a country that does something. */
export const ACTS =
  /^ ?(?:a|ont|et|,|va|vont|annonc\w*|decid\w*|denonc\w*|sign\w*|accueill\w*|particip\w*|lanc\w*|deploi\w*|has|have|will|announce\w*|host\w*|joins?|took|hands|handed|offers?|and) /

/** Around a country that others are told apart from, or that an example comes from. */
export const EXAMPLE_BEFORE =
  /\b(?:comme|a l'instar|tels? que|such as|like|unlike|including in|elsewhere in|ailleurs|contrairement|voisins?|neighbou?rs?|neighbou?ring|limitrophes?|frontiere avec|frontalier\w* (?:du|de la|avec)|border with|borders with|bordering) (?:(?:a|au|aux|le|la|les|l'|the|du|de la|de|en|in) ?){0,2}$/
/** « de la Libye à la Somalie »: before the second. */
export const RANGE = /\b(?:de|du|from) (?:la |l')?\p{L}+(?: \p{L}+)? (?:to|a|au|aux) (?:la |l')?$/u

/** Before a group of states: that its states act, and not its offices. */
export const STATES_OF =
  /\b(?:chefs? d'etat\w*(?: et de gouvernement)?|presidents?|dirigeants?|leaders|heads of state(?: and government)?|ministres?|ministers?|chefs d'etat-major|chiefs|(?:pays|etats|countries|states)(?: membres?)?|members?|armees|armies|officiers|soldats|troops|capitales|(?:cinq|trois|five|three)(?: (?:pays|etats))?)\b[^.;:]{0,40}?(?:du|de la|de l'|des|d'|of|of the|in the) ?$/

/** After a group of states: that its states act. */
export const STATES_AFTER =
  /^ ?(?:leaders|heads of state|presidents?|ministers?|defen[cs]e|countries|states|members?|nations|chiefs|allies)\b/

/** Between two countries of one list. */
export const LISTED =
  /^ ?(?:,|et|and|ou|or|ainsi que|as well as|&|\/|, ?(?:et|and|puis|ainsi que|enfin)) ?(?:(?:du|de la|des|de|de l'|d'|of|from|the|le|la|les|l'|en|au|aux|a|in|republique|ceux) ?){0,3}$/

/** How many states there are: « les huit pays », “five Sahel states”. */
export const SO_MANY =
  /\b(\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|two|three|four|five|seven|eight|nine|ten|eleven|twelve|fifteen) (?:[^\s.,;:]+ ){0,2}?(?:pays|etats|nations|countries|states|capitales|capitals|armees|armies|delegations|homologues|voisins|neighbou?rs)\b/g
