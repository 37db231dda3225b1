/** What a form's fields hold, nested as their names say: texts, lists of rows, groups. Nothing in it is trusted. */
export type FormTree = { readonly [name: string]: unknown }

/** The value of a field by its name, such as `members[0].active`; '' where there is none. */
export function valueAt(tree: FormTree, name: string): string {
  const found = find(tree, name)
  return typeof found === 'string' ? found : ''
}

/** The rows of a repeating part. */
export function rowsAt(tree: FormTree, name: string): unknown[] {
  const found = find(tree, name)
  return Array.isArray(found) ? found : []
}

/** The tree with another value (or rows, or group) at a name; `undefined` takes it away. */
export function withValueAt(tree: FormTree, name: string, value: unknown): FormTree {
  return put(tree, partsOf(name), value)
}

/** What stands at a name, whatever it is. */
export function find(tree: FormTree, name: string): unknown {
  return partsOf(name).reduce<unknown>(
    (place, part) => (isTree(place) && Object.hasOwn(place, part) ? place[part] : undefined),
    tree,
  )
}

/** The name of a field by its path, as zod tells it: `['members', 0, 'active']`. */
export function nameOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, part) => {
    if (typeof part === 'number' || /^\d+$/.test(String(part))) return `${name}[${String(part)}]`
    return name ? `${name}.${String(part)}` : String(part)
  }, '')
}

/** A name that can be an id of an element. */
export function idOf(name: string): string {
  return `f-${partsOf(name).join('-')}`
}

/** The one field of a text or picker that is wrong when nothing else is: what a refusal can lead to directly. */
export function onlyWrong(
  errors: Readonly<Record<string, readonly string[]>>,
  tree: FormTree,
): string | null {
  const [name, ...others] = Object.keys(errors)
  if (name === undefined || others.length > 0) return null
  return [name, `${name}.text`].some((part) => typeof find(tree, part) === 'string') ? name : null
}

export function partsOf(name: string): string[] {
  return name.match(/[^.[\]]+/g) ?? []
}

/** Whether something typed is in it, however deep. */
export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.every(isBlank)
  return isTree(value) ? Object.values(value).every(isBlank) : true
}

function put(place: unknown, [part, ...rest]: string[], value: unknown): FormTree {
  const kept = isTree(place) ? { ...place } : {}
  if (part === undefined) return kept
  if (Array.isArray(place)) {
    return Object.assign([...place], {
      [part]: rest.length > 0 ? put(place[Number(part)], rest, value) : value,
    })
  }
  return { ...kept, [part]: rest.length > 0 ? put(kept[part], rest, value) : value }
}

function isTree(value: unknown): value is FormTree {
  return typeof value === 'object' && value !== null
}
