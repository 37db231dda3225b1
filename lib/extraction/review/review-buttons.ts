/** Names of the buttons of a review: lines taken back or out, the article read again as corrected, all that is so sure accepted. */
export const RESTORE = 'restore'
export const STRIKE = 'strike'
export const AGAIN = 'again'
export const ALL = 'all'

/** What a decision says besides the key of an option. */
export const CORRECT = 'correct'
export const REJECT = 'reject'
