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

// What a page says of itself, where it says nothing.
const ABOUT = { publisher: null, author: null, published: null, url: null, archiveUrl: null, language: 'fr' }

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
  extracted: string
}

/** Records, suggestions and imports for the pages to show: what somebody could do harm to. */
export async function makeSubjects(contributor: TestAccount, editor: TestAccount): Promise<Made> {
  const [imported, extracted] = [randomUUID(), randomUUID()]
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
    const metadata = { ...ABOUT, title: SECRET }
    await client.query(
      `INSERT INTO extractions (id, account_id, source, lines, metadata, proposals) VALUES ($1, $2, $3, $4, $5, '[]')`,
      [
        extracted,
        editor.id,
        { is: 'text' },
        JSON.stringify([{ text: 'Un article tenu secret.', reason: null }]),
        metadata,
      ],
    )
  })
  return { contributor, editor, imported, extracted }
}

/** Every address that a pattern of the table stands for: records both of others and of the contributor's own. */
export function pagesFor(pattern: string, made: Made): OpenedPage[] {
  const filled = pattern.replace('{number}', '1').replace('{token}', 'no-such-link')
  const [word = ''] = pattern.split('/')
  if (!filled.includes('{id}')) return [{ pattern, path: filled, isOfOthers: false }]
  if (!(word in TYPES)) {
    const id = { import: made.imported, extraction: made.extracted }[word] ?? made.contributor.id
    return [{ pattern, path: filled.replace('{id}', id), isOfOthers: false }]
  }
  return [
    { pattern, path: filled.replace('{id}', draftOf(made.editor)), isOfOthers: true },
    { pattern, path: filled.replace('{id}', draftOf(made.contributor)), isOfOthers: false },
  ]
}

function draftOf({ id }: TestAccount) {
  return `of-${id.slice(0, 8)}`
}
