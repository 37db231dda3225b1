/** A part of a content that has named parts itself. */
export type Tree = Record<string, unknown>

/** Whether a value has named parts. */
export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const LANGUAGES = ['fr', 'en', 'ar']

/** Whether a value says one thing in several languages, or would. */
export function isLocalized(value: unknown): value is Tree {
  return isTree(value) && Object.keys(value).every((key) => LANGUAGES.includes(key))
}

/** Whether two values say the same: in whatever order their parts are kept, nothing being the same as null. */
export function isSame(one: unknown, other: unknown): boolean {
  return (one ?? null) === (other ?? null) || textOf(one) === textOf(other)
}

/** A value as text that is the same for values that are the same. */
export function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join(',')}]`
  if (!isTree(value)) return JSON.stringify(value ?? null)
  const parts = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
  return `{${parts.map((key) => `${JSON.stringify(key)}:${textOf(value[key])}`).join(',')}}`
}
