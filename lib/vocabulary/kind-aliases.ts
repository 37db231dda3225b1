import type { ActorKind, EventKind, InitiativeKind } from './lists'

/** Other words for the kinds of events, French and English: a search for « séminaire » finds workshops by them. */
export const EVENT_KIND_ALIASES: Readonly<Partial<Record<EventKind, string[]>>> = {
  conference: ['forum', 'colloque', 'symposium', 'colloquium'],
  workshop: ['séminaire', 'seminar'],
  training: ['stage', 'cours', 'course'],
  exercise: ['manœuvres', 'drill', 'drills'],
  meeting: ['rencontre', 'entretien', 'talks'],
  visit: ['déplacement', 'délégation', 'delegation'],
  launch: ['création', 'inauguration', 'creation'],
  agreement: ['traité', 'signature', 'mémorandum', 'treaty', 'memorandum'],
  decision: ['résolution', 'loi', 'resolution', 'law'],
  deployment: ['retrait', 'départ', 'withdrawal', 'departure'],
  funding: ['don', 'aide', 'subvention', 'donation', 'grant', 'aid'],
  judicial: ['jugement', 'condamnation', 'trial', 'conviction', 'court'],
  publication: ['rapport', 'étude', 'report', 'study'],
}

/** Other words for the kinds of actors: « armée », “army”. */
export const ACTOR_KIND_ALIASES: Readonly<Partial<Record<ActorKind, string[]>>> = {
  'un-entity': ['ONU', 'UN agency'],
  military: ['armée', 'militaires', 'army', 'military', 'troops'],
  police: ['gendarmes', 'gendarmerie'],
  intelligence: ['services secrets', 'intelligence services'],
  judicial: ['tribunal', 'cour', 'court'],
  'financial-intelligence': ['cellule de renseignement financier', 'FIU', 'CRF'],
  diplomatic: ['ambassade', 'embassy'],
  ngo: ['ONG', 'NGO'],
  academic: ['université', 'university', 'think tank'],
  private: ['société', 'company'],
  'armed-group': ['terroristes', 'djihadistes', 'terrorists', 'jihadists'],
}

/** Other words for the kinds of initiatives. */
export const INITIATIVE_KIND_ALIASES: Readonly<Partial<Record<InitiativeKind, string[]>>> = {
  force: ['armée', 'army'],
  mission: ['opération', 'operation'],
  framework: ['stratégie', 'strategy'],
}
