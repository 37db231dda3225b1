import { randomUUID } from 'node:crypto'
import { withClient } from '@/lib/db/server'
import { databaseUrl } from '@/lib/env'
import type { TestAccount } from '../accounts'

/** The types of records, by the word of their address. */
const TYPES = {
  events: 'event',
  actors: 'actor',
  initiatives: 'initiative',
  articles: 'article',
  places: 'place',
  themes: 'theme',
} as const

/** The title of drafts that contributors may not know of. */
export const SECRET = 'Le dessein tenu secret'

/** An address of a page, and whose record it shows when it shows one. */
export interface OpenedPage {
  pattern: string
  path: string
  isOfOthers: boolean
}

interface Made {
  contributor: TestAccount
  editor: TestAccount
  imported: string
}

/** Records, suggestions and imports for the pages to show: what somebody could do harm to. */
export async function makeSubjects(contributor: TestAccount, editor: TestAccount): Promise<Made> {
  const imported = randomUUID()
  await withClient(databaseUrl(), async (client) => {
    for (const type of Object.values(TYPES)) {
      for (const [owner, title] of [
        [contributor, 'À moi'],
        [editor, SECRET],
      ] as const) {
        const id = draftOf(owner)
        await client.query(
          `INSERT INTO records (type, id, title, names, owner_id) VALUES ($1, $2, $3, ARRAY[$4], $5)`,
          [type, id, { fr: title }, title, owner.id],
        )
        await client.query(
          `INSERT INTO revisions (record_type, record_id, number, snapshot, author_id, reason) VALUES ($1, $2, 1, '{}', $3, '')`,
          [type, id, owner.id],
        )
      }
    }
    await client.query(
      `INSERT INTO suggestions (id, record_type, record_id, message) VALUES ($1, 'actor', 'imctc', 'Le siège est ailleurs.')`,
      [randomUUID()],
    )
    await client.query(
      `INSERT INTO imports (id, account_id, file_name, counts) VALUES ($1, $2, 'a.csv', '{}')`,
      [imported, editor.id],
    )
  })
  return { contributor, editor, imported }
}

/** Every address that a pattern of the table stands for: records both of others and of the contributor's own. */
export function pagesFor(pattern: string, { contributor, editor, imported }: Made): OpenedPage[] {
  const filled = pattern.replace('{number}', '1').replace('{token}', 'no-such-link')
  const [word = ''] = pattern.split('/')
  if (!filled.includes('{id}')) return [{ pattern, path: filled, isOfOthers: false }]
  if (!(word in TYPES)) {
    const id = word === 'import' ? imported : contributor.id
    return [{ pattern, path: filled.replace('{id}', id), isOfOthers: false }]
  }
  return [
    { pattern, path: filled.replace('{id}', draftOf(editor)), isOfOthers: true },
    { pattern, path: filled.replace('{id}', draftOf(contributor)), isOfOthers: false },
  ]
}

function draftOf({ id }: TestAccount) {
  return `of-${id.slice(0, 8)}`
}
