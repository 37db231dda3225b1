import { expect, test } from 'vitest'
import { ACTOR_FORM } from '@/lib/actors/form'
import { ARTICLE_FORM } from '@/lib/articles/form'
import { writer } from '@/lib/db/writer'
import { INITIATIVE_FORM } from '@/lib/initiatives/form'
import { PLACE_FORM } from '@/lib/places/form'
import { getRecord } from '@/lib/records/desk'
import { errorsOf } from '@/lib/records/form-errors'
import { fieldsOf, readingFor } from '@/lib/records/form-reading'
import { THEME_FORM } from '@/lib/themes/form'
import { provenAccount } from '@/tests/accounts'
import { draftOf, saved } from '@/tests/drafts'
import { treeOf } from './intents'
import type { FormTree } from './tree'

const editor = await provenAccount('records.edit')
const FORMS = [ACTOR_FORM, ARTICLE_FORM, INITIATIVE_FORM, PLACE_FORM, THEME_FORM]

/** The form that a browser would send with those fields. */
function posted(tree: FormTree): FormData {
  const form = new FormData()
  const walk = (value: unknown, name: string) => {
    if (typeof value === 'string') form.append(name, value)
    else if (Array.isArray(value)) for (const [place, one] of value.entries()) walk(one, `${name}[${place}]`)
    else if (typeof value === 'object' && value !== null)
      for (const [part, one] of Object.entries(value)) walk(one, name ? `${name}.${part}` : part)
  }
  walk(tree, '')
  return form
}

test.each(FORMS)('the form of every $type, opened and saved as it is, says the same', async (kind) => {
  const records = await writer().record.findMany({
    where: { type: kind.type },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: 120,
  })
  for (const { id } of records) {
    const open = await getRecord(editor, { type: kind.type, id })
    const tree = await fieldsOf(editor, kind, open?.draft.content, 'fr')
    const read = await kind.read(readingFor(editor, 'fr')).safeParseAsync(treeOf(posted(tree)))
    expect(read.error?.issues ?? [], id).toEqual([])
    expect(read.data, id).toEqual(open?.draft.content)
  }
})

test('an empty form is an empty draft', async () => {
  for (const kind of FORMS) {
    const read = await kind.read(readingFor(editor, 'en')).parseAsync({})
    expect(read).toEqual(draftOf(kind.type).content)
  }
})

test('all that is wrong is said at once, each at its field', async () => {
  const tree = {
    country: { text: 'Malii' },
    parent: { text: 'zzz nothing of that name' },
    wikidata: 'Q',
    citations: [{ article: { text: '' }, exact: 'words', field: '' }],
  }
  const read = await ACTOR_FORM.read(readingFor(editor, 'fr')).safeParseAsync(tree)
  const { error } = errorsOf(read.error?.issues ?? [])
  expect(error).toMatchObject({
    country: ['none'],
    parent: ['none'],
    wikidata: ['not-a-wikidata-id'],
    'citations[0].article': ['required'],
    'citations[0].field': ['required'],
  })
})

test('a quote is looked for in the article, and told where it stands or that it does not', async () => {
  const text = 'Du 12 au 14 mai 2025, trente greffiers sont formés à Ségou.'
  const article = await saved(
    editor,
    draftOf('article', { title: 'Un titre', publisher: 'X', language: 'fr', text }),
  )
  const cite = (exact: string) => ({ citations: [{ article: { text: article.id }, exact, field: 'name' }] })
  const read = ACTOR_FORM.read(readingFor(editor, 'fr'))
  expect(await read.parseAsync(cite('Trente  greffiers'))).toMatchObject({
    citations: [{ article: article.id, exact: 'trente greffiers', start: 22, end: 38, stance: 'supports' }],
  })
  const missing = await read.safeParseAsync(cite('quarante greffiers'))
  expect(errorsOf(missing.error?.issues ?? []).error).toEqual({ 'citations[0].exact': ['quote-not-found'] })
})
