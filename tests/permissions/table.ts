import { Role } from '@/lib/auth/roles'

/** Everybody who may come: by what their session is, and whether they may use it. */
export const PEOPLE = [
  'signed out',
  'a disabled admin',
  'an admin without second factor',
  ...Role.options,
] as const
export type Person = (typeof PEOPLE)[number]

/** The least that somebody has to be: `anybody` without a session, `signed in` with one, whatever else is missing. */
export type Least = 'anybody' | 'signed in' | Role

/** What becomes of somebody: let in, sent to sign in, sent to set up the second factor, or refused. */
export type Verdict = 'let in' | 'sign in' | 'second factor' | 'refused'

/** The whole rule. Written anew, without the code that it judges. */
export function verdictOf(person: Person, least: Least): Verdict {
  if (least === 'anybody') return 'let in'
  if (person === 'signed out' || person === 'a disabled admin') return 'sign in'
  if (least === 'signed in') return 'let in'
  if (person === 'an admin without second factor') return 'second factor'
  return Role.options.indexOf(person) >= Role.options.indexOf(least) ? 'let in' : 'refused'
}

interface Address {
  least: Least
  /** Where it shows one record: the least that somebody has to be to see that of somebody else. */
  others?: Least
}

const RECORD_PAGES: Record<string, Address> = {
  '': { least: 'contributor' },
  '/new': { least: 'contributor' },
  '/{id}': { least: 'contributor', others: 'editor' },
  '/{id}/history': { least: 'contributor', others: 'editor' },
  '/{id}/history/{number}': { least: 'contributor', others: 'editor' },
  '/{id}/review': { least: 'contributor', others: 'editor' },
}

/** The words of records in addresses. */
export const WORDS = ['events', 'actors', 'initiatives', 'articles', 'places', 'themes']

/** Every page under /{locale}/admin. */
export const PAGES: Record<string, Address> = {
  '': { least: 'contributor' },
  'sign-in': { least: 'anybody' },
  'sign-in/forgotten': { least: 'anybody' },
  'second-factor': { least: 'anybody' },
  'link/{token}': { least: 'anybody' },
  profile: { least: 'signed in' },
  'profile/second-factor': { least: 'signed in' },
  ...Object.fromEntries(
    WORDS.flatMap((word) =>
      Object.entries(RECORD_PAGES).map(([rest, address]) => [`${word}${rest}`, address]),
    ),
  ),
  ...Object.fromEntries(WORDS.map((word) => [`merge/${word}`, { least: 'reviewer' }])),
  merges: { least: 'reviewer' },
  extraction: { least: 'editor' },
  'extraction/{id}': { least: 'editor' },
  review: { least: 'contributor' },
  duplicates: { least: 'contributor' },
  quality: { least: 'contributor' },
  suggestions: { least: 'editor' },
  import: { least: 'editor' },
  'import/{id}': { least: 'editor' },
  bulk: { least: 'editor' },
  accounts: { least: 'admin' },
  'accounts/{id}': { least: 'admin' },
  audit: { least: 'admin' },
}

/** Every server action: whoever knows its number may post it from anywhere. */
export const ACTIONS: Record<string, Record<string, Least>> = {
  'lib/accounts/door-actions.ts': {
    signInAction: 'anybody',
    verifyCodeAction: 'anybody',
    forgottenAction: 'anybody',
    choosePasswordAction: 'anybody',
    createFirstAdminAction: 'anybody',
  },
  'lib/accounts/actions.ts': {
    signOutAction: 'anybody',
    updateProfileAction: 'signed in',
    changePasswordAction: 'signed in',
    endSessionAction: 'signed in',
    startSecondFactorAction: 'signed in',
    confirmSecondFactorAction: 'signed in',
    renewCodesAction: 'signed in',
    stopSecondFactorAction: 'signed in',
  },
  'lib/accounts/manage-actions.ts': {
    createAccountAction: 'admin',
    createLinkAction: 'admin',
    mailLinkAction: 'admin',
    changeRoleAction: 'admin',
    disableAccountAction: 'admin',
    enableAccountAction: 'admin',
    resetSecondFactorAction: 'admin',
  },
  'lib/actors/actions.ts': { saveActorAction: 'contributor' },
  'lib/articles/actions.ts': { saveArticleAction: 'contributor' },
  'lib/events/actions.ts': { saveEventAction: 'contributor' },
  'lib/initiatives/actions.ts': { saveInitiativeAction: 'contributor' },
  'lib/places/actions.ts': { savePlaceAction: 'contributor' },
  'lib/themes/actions.ts': { saveThemeAction: 'contributor' },
  'lib/forms/actions.ts': { discardAction: 'contributor' },
  'lib/records/actions.ts': {
    submitAction: 'editor',
    commentAction: 'editor',
    sendBackAction: 'reviewer',
    assignAction: 'reviewer',
    publishAction: 'reviewer',
    archiveAction: 'reviewer',
  },
  'lib/history/actions.ts': { restoreVersionAction: 'reviewer' },
  'lib/merging/actions.ts': {
    mergeAction: 'reviewer',
    undoMergeAction: 'reviewer',
    markDistinctAction: 'reviewer',
    takeBackDistinctAction: 'reviewer',
  },
  'lib/bulk/actions.ts': {
    chooseAction: 'editor',
    changeThemesAction: 'editor',
    takeStepsAction: 'reviewer',
  },
  'lib/exchange/actions.ts': {
    uploadAction: 'editor',
    dropAction: 'editor',
    confirmAction: 'editor',
    undoAction: 'editor',
  },
  'lib/extraction/actions.ts': {
    takeInAction: 'editor',
    rereadAction: 'editor',
    keepDecisionsAction: 'editor',
    draftAction: 'editor',
    reviewAction: 'editor',
    setAsideAction: 'editor',
    reopenAction: 'editor',
  },
  'lib/suggestions/actions.ts': { handleSuggestionAction: 'editor' },
  'lib/suggestions/public-actions.ts': { sendSuggestionAction: 'anybody' },
}

/** Every address under /api/desk, with a query that it understands. */
export const ROUTES: Record<string, { method: 'GET' | 'POST'; query: string; least: Least }> = {
  audit: { method: 'GET', query: '', least: 'admin' },
  suggest: { method: 'GET', query: '?type=actor&q=CIMCT&locale=fr', least: 'contributor' },
  'import-template': { method: 'GET', query: '?file=events', least: 'editor' },
  // The token in the form says for whom it keeps what was typed, so that a session may end meanwhile.
  unfinished: { method: 'POST', query: '', least: 'anybody' },
}
