import { beforeAll, expect, test } from 'vitest'
import type { Reviewer } from '@/lib/auth/roles'
import { writer } from '@/lib/db/writer'
import { AppError } from '@/lib/errors'
import { keepUpload, runImport } from '@/lib/exchange/import-mutations'
import { undoImport } from '@/lib/exchange/undo-mutations'
import { type RecordKey, RecordType } from '@/lib/records/types'
import {
  archiveRecord,
  publishRecord,
  restoreVersion,
  sendBack,
  submitRecord,
} from '@/lib/records/workflow-mutations'
import { provenAccount } from './accounts'
import { completeActor, completeEvent, draftOf, newestOf, save } from './drafts'
import { brokenRules, strayRows } from './invariants'
import { mergeAsTheyAre, undone } from './merges'
import { type Random, randomOf } from './random'

let reviewer: Reviewer

beforeAll(async () => {
  reviewer = await provenAccount('records.publish')
})

const OWN = {
  place: ['bamako-ml'],
  theme: ['terrorist-financing'],
  actor: ['imctc'],
  initiative: ['operation-naberius'],
  article: ['almanar-imams-mali-2013'],
  event: ['imctc-cft-conference-bamako-2025'],
} satisfies Record<RecordType, string[]>

/** A complete content that names records of the pool. */
function contentOf(type: RecordType, { below, oneOf }: Random, pool: Record<RecordType, string[]>) {
  const name = `Invariante ${below(1000)} ${type}`
  const text = { fr: name, en: name }
  const one = (of: RecordType) => oneOf(pool[of]) ?? ''
  const maybe = (of: RecordType) => (below(2) === 0 ? null : one(of))
  const citations = (field: string) => [{ field, article: one('article'), stance: 'supports' }]
  switch (type) {
    case 'place':
      return draftOf(type, {
        name: text,
        country: oneOf(['ML', 'NE']),
        lat: 1,
        lon: 1,
        precision: 'locality',
      })
    case 'theme':
      return draftOf(type, { label: text, broader: maybe('theme') })
    case 'actor':
      return completeActor(name, { parent: maybe('actor'), citations: below(2) ? citations('kind') : [] })
    case 'initiative':
      return draftOf(type, {
        ...{ name: text, kind: 'coalition', summary: text, active: '2014/..', parent: maybe('initiative') },
        ...{ lead: [one('actor')], members: [{ actor: one('actor') }, { country: 'ML' }] },
        ...{ themes: [one('theme')], citations: citations('active') },
      })
    case 'article':
      return draftOf(type, { title: name, publisher: 'APS', language: 'fr', text: `${name} caché` })
    case 'event':
      return completeEvent({
        title: { fr: `${name} à Bamako`, en: `${name} in Bamako` },
        ...{ place: { id: one('place') }, initiatives: below(2) ? [one('initiative')] : [] },
        participants: [
          {
            actor: one('actor'),
            role: 'organiser',
            citations: [{ article: one('article'), stance: 'differs' }],
          },
        ],
        ...{ themes: [one('theme')], citations: citations('date') },
        countries: [{ code: oneOf(['ML', 'NE']), role: 'host' }],
      })
  }
}

test.each([1, 2])(
  'whatever is done in whatever order, readers see what was published (%i)',
  async (seed) => {
    const random = randomOf(seed)
    const { below, oneOf } = random
    const pool: Record<RecordType, string[]> = structuredClone(OWN)
    const [merges, imports, done]: [string[], string[], string[]] = [[], [], []]
    const any = (): RecordKey => {
      const type = oneOf(RecordType.options) ?? 'actor'
      return { type, id: oneOf(pool[type]) ?? '' }
    }
    const stepOn = async (key: RecordKey) => ({
      ...key,
      base: (await newestOf(key)).version,
      address: null,
      text: 'a',
    })
    const publish = async (key: RecordKey) => {
      const step = await stepOn(key)
      const first = await publishRecord(reviewer, { ...step, together: [] })
      if (first.is !== 'refused') return first
      const together = first.problems.flatMap(({ path }) => {
        const [type, id = ''] = path.split(' ')
        const read = RecordType.safeParse(type)
        return read.success ? [{ type: read.data, id }] : []
      })
      return publishRecord(reviewer, { ...step, together })
    }
    const load = async () => {
      const name = { fr: `Importé ${below(9)}`, en: 'Imported' }
      const id = oneOf([...pool.actor, `imported-${below(99)}`]) ?? ''
      const actor = {
        id,
        name,
        acronym: {},
        aliases: [],
        kind: 'ministry',
        country: null,
        parent: null,
        website: null,
        summary: name,
      }
      const upload = await keepUpload(reviewer, [{ name: 'actors.json', text: JSON.stringify([actor]) }])
      const answer = await runImport(reviewer, { upload, address: null })
      if (answer.is !== 'done') return answer
      imports.push(upload)
      pool.actor = [...new Set([...pool.actor, id])]
      return answer
    }
    const steps: Record<string, () => Promise<unknown>> = {
      create: async () => {
        const { type } = any()
        const made = await save(reviewer, contentOf(type, random, pool))
        if (made.is === 'saved') pool[type].push(made.id)
        return made
      },
      edit: async () => {
        const key = any()
        const { base } = await stepOn(key)
        return save(reviewer, contentOf(key.type, random, pool), { id: key.id, base })
      },
      submit: async () => submitRecord(reviewer, await stepOn(any())),
      sendBack: async () => sendBack(reviewer, await stepOn(any())),
      publish: async () => publish(any()),
      archive: async () => archiveRecord(reviewer, await stepOn(any())),
      restore: async () => {
        const step = await stepOn(any())
        return restoreVersion(reviewer, { ...step, number: 1 + below(step.base), reason: 'again' })
      },
      merge: async () => {
        const { type, id } = any()
        const result = await mergeAsTheyAre(reviewer, { type, keptId: id, mergedId: oneOf(pool[type]) ?? '' })
        if (result.is === 'merged') merges.push(result.mergeId)
        return result
      },
      undoMerge: async () => {
        const merge = oneOf(merges)
        return merge && undone(reviewer, merge, { nevertheless: below(2) === 0 })
      },
      import: load,
      undoImport: async () => {
        const made = oneOf(imports)
        return made && undoImport(reviewer, { id: made, reason: 'undone', address: null })
      },
    }
    const names = ['create', 'create', 'edit', 'edit', 'publish', 'publish', 'publish', ...Object.keys(steps)]
    for (let count = 0; count < 30; count++) {
      const name = oneOf(names) ?? ''
      const logged = await writer().auditEntry.count()
      const result = await steps[name]?.().catch((error: unknown) => {
        if (error instanceof AppError) return { is: error.code }
        throw new Error(`${done.slice(-12).join('\n')}\n${name} failed`, { cause: error })
      })
      const is = JSON.stringify(result)?.slice(0, 200)
      done.push(`${name} ${is}`)
      if (/"(refused|stale|not-\w+)"/.test(is ?? ''))
        expect(await writer().auditEntry.count(), done.at(-1)).toBe(logged)
      if (count % 10 === 9) expect({ broken: await brokenRules(), done }).toEqual({ broken: [], done })
    }
    expect({ stray: await strayRows(), done }).toEqual({ stray: [], done })
  },
  120_000,
)
