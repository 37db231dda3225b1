import { expect, test } from 'vitest'
import { provenAccount } from '@/tests/accounts'
import { draftOf, saved } from '@/tests/drafts'
import { listCandidates, resolvePicked } from './suggest-desk'

const [editor, contributor] = await Promise.all([
  provenAccount('records.edit'),
  provenAccount('records.read'),
])
const resolve = (type: 'actor' | 'place' | 'theme' | 'country' | 'initiative', text: string, id = '') =>
  resolvePicked(editor, type, { text, id, pick: '' }, 'fr')

test.each([
  ['actor', 'imctc', 'imctc'],
  ['actor', 'UNODC', 'unodc'],
  ['actor', 'Office des Nations unies contre la drogue et le crime', 'unodc'],
  ['actor', 'office des nations unies contre la drogue et le crime', 'unodc'],
  ['place', 'N’Djamena', 'ndjamena-td'],
  ['place', 'ndjamena', 'ndjamena-td'],
  ['actor', 'UN.O.D.C.', 'unodc'],
  ['theme', 'Terrorist financing', 'terrorist-financing'],
  ['country', 'Mali', 'ML'],
  ['country', 'ivory coast', 'CI'],
  ['country', 'TCD', 'TD'],
] as const)('the %s named « %s » is %s', async (type, text, id) => {
  expect(await resolve(type, text)).toEqual({ id })
})

test('drafts are found by editors and by whoever wrote them, and by no other contributor', async () => {
  const name = 'Brigade imaginaire de Ménaka'
  const { id } = await saved(editor, draftOf('actor', { name: { fr: name }, acronym: { fr: 'BIM' } }))
  expect(await resolve('actor', name)).toEqual({ id })
  expect(await resolve('actor', 'BIM')).toEqual({ id })
  expect((await listCandidates(editor, 'actor', 'brigade imag', 'fr'))[0]).toMatchObject({
    id,
    note: 'brouillon',
  })
  const seen = await listCandidates(contributor, 'actor', 'brigade imag', 'fr')
  expect(seen.map((one) => one.id)).not.toContain(id)
  const own = await saved(contributor, draftOf('actor', { name: { fr: 'Cellule de veille de Ménaka' } }))
  expect(await listCandidates(contributor, 'actor', 'cellule de veille de m', 'fr')).toMatchObject([
    { id: own.id },
  ])
})

test('two records of one name are asked about, unless the one that was meant is known', async () => {
  const name = { fr: 'Cellule mixte imaginaire' }
  const [one, other] = [
    await saved(editor, draftOf('actor', { name, country: 'ML' })),
    await saved(editor, draftOf('actor', { name, country: 'NE' })),
  ]
  expect(await resolve('actor', name.fr)).toMatchObject({
    problem: 'several',
    candidates: [
      { id: one.id, note: 'Mali, brouillon' },
      { id: other.id, note: 'Niger, brouillon' },
    ],
  })
  expect(await resolve('actor', name.fr, other.id)).toEqual({ id: other.id })
  expect(await resolvePicked(editor, 'actor', { text: name.fr, id: '', pick: one.id }, 'fr')).toEqual({
    id: one.id,
  })
})

test('a name that no record has brings what looks like it', async () => {
  expect(await resolve('actor', 'Office des Nations unies contre la drogue')).toMatchObject({
    problem: 'none',
    candidates: expect.arrayContaining([expect.objectContaining({ id: 'unodc' })]),
  })
  expect(await resolve('actor', '%_\\')).toEqual({ problem: 'none', candidates: [] })
})
