import type { Proposal } from '../schema'

/** From this confidence on a value is taken for stated; below, an editor is shown it as possible. */
export const STATED = 0.5

/** Whether a value is taken for stated. An event is always of some kind: the likeliest, however likely. */
export function isStated({ field, confidence }: Pick<Proposal, 'field' | 'confidence'>): boolean {
  return field === 'kind' || confidence >= STATED
}
