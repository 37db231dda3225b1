import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Contributor } from '@/lib/auth/roles'
import { type FormTree, valueAt, withValueAt } from '@/lib/forms/tree'
import { AnyDraft } from './content'
import { saveRecord } from './mutations'
import { type RecordKey, RecordType } from './types'

/** What the button « Créer l’acteur … » says: the type of the record and the picker that is to mean it. */
const Wanted = z
  .string()
  .regex(/^[a-z]+:[\w.[\]]{1,120}$/)
  .transform((text) => {
    const [type, name = ''] = text.split(':')
    return { type, name }
  })
  .pipe(z.object({ type: RecordType, name: z.string() }))

/** The form with the record that its picker now means. */
interface Made {
  tree: FormTree
  record: RecordKey
}

/**
 * Makes a draft of the name that was typed into a picker, and lets the picker mean it. Null when the button or the
 * picker says nothing that can be made.
 */
export async function createNamed(
  account: Contributor,
  typed: FormTree,
  wanted: string,
  { reason, address }: { reason: string; address: string | null },
): Promise<Made | null> {
  const { data } = Wanted.safeParse(wanted)
  const name = data ? valueAt(typed, `${data.name}.text`).trim() : ''
  if (!data || name === '') return null
  const draft = AnyDraft.parse({ type: data.type, content: contentNamed(data.type, name) })
  const saved = await saveRecord(account, { draft, id: null, base: 0, reason, token: randomUUID(), address })
  if (saved.is !== 'saved') return null
  const tree = withValueAt(typed, data.name, { text: name, id: saved.id })
  return { tree, record: { type: data.type, id: saved.id } }
}

function contentNamed(type: RecordType, name: string) {
  if (type === 'article') return { title: name }
  if (type === 'theme') return { label: { fr: name } }
  return type === 'event' ? { title: { fr: name } } : { name: { fr: name } }
}
