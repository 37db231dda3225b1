/**
 * A value as PostgreSQL can keep it as JSON: what it cannot hold in a text (NUL, half a character) is the replacement
 * character, so that offsets stay right.
 */
export function storable<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (_key, part) =>
      typeof part === 'string' ? part.replace(/\p{Surrogate}|\0/gu, '\uFFFD') : part,
    ),
  )
}
