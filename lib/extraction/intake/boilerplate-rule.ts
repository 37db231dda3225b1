/**
 * Why a line is no part of the article; each has its words in messages/<locale>/extraction.json under `line`.
 */
export type LineReason =
  | 'menu'
  | 'headlines'
  | 'related'
  | 'share'
  | 'reactions'
  | 'advert'
  | 'newsletter'
  | 'cookies'
  | 'comments'
  | 'copyright'
  | 'caption'
  | 'byline'
  | 'tags'
  | 'source-note'
  | 'repeated'
  | 'outside'

/** What names lines of one reason. */
export interface Rule {
  reason: LineReason
  /** How far a line reaches: itself, the short lines that follow it too, or all that follows. */
  reach: 'line' | 'section' | 'rest'
  /** Whether it strikes even what ends like a sentence. */
  isSure: boolean
  pattern: RegExp
}

/** A rule for one line that no sentence of an article begins like. */
export const sure = (reason: LineReason, pattern: RegExp): Rule => ({
  reason,
  reach: 'line',
  isSure: true,
  pattern,
})
/** A rule for one line, for what does not end like a sentence. */
export const unsure = (reason: LineReason, pattern: RegExp): Rule => ({
  reason,
  reach: 'line',
  isSure: false,
  pattern,
})
/** A rule for a heading and the short lines that follow it. */
export const section = (reason: LineReason, pattern: RegExp): Rule => ({
  reason,
  reach: 'section',
  isSure: true,
  pattern,
})
/** A rule for a line after which nothing of the article is left. */
export const rest = (reason: LineReason, pattern: RegExp): Rule => ({
  reason,
  reach: 'rest',
  isSure: true,
  pattern,
})
