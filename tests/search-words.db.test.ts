import { beforeAll, expect, test } from 'vitest'
import type { Reviewer } from '@/lib/auth/roles'
import { writer } from '@/lib/db/writer'
import { AppError } from '@/lib/errors'
import type { RecordKey } from '@/lib/records/types'
import { archiveRecord, publishRecord } from '@/lib/records/workflow-mutations'
import { provenAccount } from './accounts'
import { completeActor, completeEvent, draftOf, newestOf, save, saved } from './drafts'
import { mergeAsTheyAre, undone } from './merges'
import { type Random, randomOf } from './random'

let reviewer: Reviewer

beforeAll(async () => {
  reviewer = await provenAccount('records.publish')
})

const SAID = ['Zaouatallaz', 'l’Azawagh', 'GAR-QZX', 'N’Qorfou', 'dromadaires', '’Ouallaz-Ténéré']

/** An actor or a theme whose names and summary are of few words, so that records share them. */
function contentOf(type: 'actor' | 'theme', { below, oneOf }: Random) {
  const name = `${oneOf(SAID)} ${oneOf(SAID)} ${below(9)}`
  const text = { fr: `Un ${oneOf(SAID)}.`, en: `A ${oneOf(SAID)}.` }
  if (type === 'theme') return draftOf('theme', { label: { fr: name, en: name } })
  return completeActor(name, { summary: text, aliases: [`Alias ${oneOf(SAID)}`] })
}

async function wordList() {
  return writer().searchWord.findMany({ orderBy: { word: 'asc' } })
}

test.each([1, 2])(
  'words counted save by save are those of a count from nothing (%i)',
  async (seed) => {
    const random = randomOf(seed)
    const { oneOf } = random
    const actors: RecordKey[] = []
    for (let made = 0; made < 3; made++) {
      actors.push(await saved(reviewer, contentOf('actor', random)))
    }
    const theme = await saved(reviewer, contentOf('theme', random))
    const event = await saved(
      reviewer,
      completeEvent({ participants: actors.map(({ id }) => ({ actor: id, role: 'organiser' })) }),
    )
    const all: RecordKey[] = [...actors, theme, event]
    const merges: string[] = []
    const done: string[] = []
    const stepOn = async (key: RecordKey = event) => ({
      ...key,
      base: (await newestOf(key)).version,
      address: null,
      text: 'a',
    })
    const steps = {
      publish: async () => publishRecord(reviewer, { ...(await stepOn(oneOf(all))), together: actors }),
      edit: async () => {
        const [{ id, base }, type] = oneOf([true, false])
          ? [await stepOn(oneOf(actors)), 'actor' as const]
          : [await stepOn(theme), 'theme' as const]
        return save(reviewer, contentOf(type, random), { id, base })
      },
      archive: async () => archiveRecord(reviewer, await stepOn(oneOf(all))),
      merge: async () => {
        const [keptId, mergedId] = [oneOf(actors)?.id ?? '', oneOf(actors)?.id ?? '']
        const result = await mergeAsTheyAre(reviewer, { type: 'actor', keptId, mergedId })
        if (result.is === 'merged') merges.push(result.mergeId)
        return result
      },
      undoMerge: async () => {
        const merge = merges.pop()
        return merge && undone(reviewer, merge, { nevertheless: true })
      },
    }
    const names = ['publish', 'publish', 'edit', 'archive', 'merge', 'undoMerge'] as const
    for (let count = 0; count < 24; count++) {
      const name = oneOf(names) ?? 'publish'
      const result = await steps[name]().catch((error: unknown) => {
        if (error instanceof AppError) return { is: error.code }
        throw error
      })
      done.push(`${name} ${JSON.stringify(result)?.slice(0, 80)}`)
    }
    const saveBySave = await wordList()
    await writer().$executeRaw`SELECT refresh_search()`
    const fromNothing = await wordList()
    const stray = (some: typeof fromNothing, others: typeof fromNothing) => {
      const known = new Set(others.map((row) => JSON.stringify(row)))
      return some.map((row) => JSON.stringify(row)).filter((row) => !known.has(row))
    }
    expect({ more: stray(saveBySave, fromNothing), done }).toEqual({ more: [], done })
    expect({ less: stray(fromNothing, saveBySave), done }).toEqual({ less: [], done })
    const changes = done.filter((line) => /"is":"(done|merged|undone)"/.test(line))
    expect(changes.length, done.join('\n')).toBeGreaterThan(3)
  },
  120_000,
)
