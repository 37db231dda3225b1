import { attributesOf, decode, withoutScripts } from './html'

/** A form of a page that posts to a server action, filled in as a reader in a hurry would. */
export interface PostedForm {
  /** The number of the action, in the build's manifest of them. */
  action: string
  fields: [name: string, value: string][]
}

/** Every form of a page that posts to a server action; one that has several buttons is there once for each. */
export function formsOf(html: string): PostedForm[] {
  const forms = withoutScripts(html).match(/<form\b.*?<\/form>/gs) ?? []
  return forms.flatMap((form) => {
    const fields = fieldsOf(form)
    const action = actionOf(fields)
    if (action === null) return []
    const buttons = (form.match(/<button\b[^>]*>/g) ?? []).flatMap(namedValue)
    return buttons.length === 0
      ? [{ action, fields }]
      : buttons.map((button) => ({ action, fields: [...fields, button] }))
  })
}

/** The body that a browser without script sends. */
export function bodyOf(fields: PostedForm['fields']): FormData {
  const body = new FormData()
  for (const [name, value] of fields) body.append(name, value)
  return body
}

function fieldsOf(form: string): PostedForm['fields'] {
  const inputs = (form.match(/<input\b[^>]*>/g) ?? []).flatMap((input) => {
    const [type = 'text'] = attributesOf(input, 'type')
    const isTicked = / checked(=|>| |\/)/.test(input)
    if (type === 'file' || (['checkbox', 'radio'].includes(type) && !isTicked)) return []
    return namedValue(input).map(
      ([name, value]) => [name, value || (type === 'hidden' ? '' : 'a test')] as const,
    )
  })
  const areas = [...form.matchAll(/(<textarea\b[^>]*>)(.*?)<\/textarea>/gs)].flatMap(
    ([, tag = '', text = '']) =>
      namedValue(tag).map(([name]) => [name, decode(text).trim() || 'a test'] as const),
  )
  const selects = [...form.matchAll(/(<select\b[^>]*>)(.*?)<\/select>/gs)].flatMap(
    ([, tag = '', options = '']) => {
      const values = (options.match(/<option\b[^>]*>/g) ?? []).flatMap((option) =>
        attributesOf(option, 'value'),
      )
      return namedValue(tag).map(([name]) => [name, values.findLast(Boolean) ?? ''] as const)
    },
  )
  return [...inputs, ...areas, ...selects].map(([name, value]) => [name, value])
}

function namedValue(tag: string): [string, string][] {
  const [name] = attributesOf(tag, 'name')
  return name ? [[name, attributesOf(tag, 'value')[0] ?? '']] : []
}

// React names the action in the name of a field, or in a field's value when it is bound to what was answered before.
function actionOf(fields: PostedForm['fields']): string | null {
  for (const [name, value] of fields) {
    const own = /^\$ACTION_ID_(\w+)$/.exec(name)?.[1]
    if (own) return own
    if (/^\$ACTION_\d+:0$/.test(name)) return /"id":"(\w+)"/.exec(value)?.[1] ?? null
  }
  return null
}
