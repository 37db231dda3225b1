import 'server-only'
import type { z } from 'zod'
import type { Contributor } from '@/lib/auth/roles'
import type { RecordExtra } from '@/lib/forms/answer'
import type { RecordFormKind } from '@/lib/forms/form'
import { CHOOSE } from '@/lib/forms/meta'
import { type FormTree, find, partsOf, withValueAt } from '@/lib/forms/tree'
import { diffContent } from '@/lib/history/diff'
import { referencesIn } from '@/lib/history/names'
import { speakerFor } from '@/lib/history/speaker'
import { type DiffRow, sayDiff } from '@/lib/history/words'
import type { Locale } from '@/lib/i18n/locales'
import { getRecord, titlesOf } from './desk'
import { fieldsOf, readingFor } from './form-reading'
import type { CurrentVersion } from './mutations'

/** The fields for which the other version was chosen, by the radio buttons of the note about a stale save. */
export function fieldsOfOthers(form: FormData): string[] {
  return [...form.entries()].flatMap(([name, value]) =>
    name.startsWith(CHOOSE) && value === 'theirs' ? [name.slice(CHOOSE.length)] : [],
  )
}

/** What was typed, with the newest version's text in the fields for which that was chosen. */
export async function takeOthers(
  account: Contributor,
  kind: RecordFormKind,
  { typed, id, fields, locale }: { typed: FormTree; id: string; fields: string[]; locale: Locale },
): Promise<FormTree> {
  const current = await getRecord(account, { type: kind.type, id })
  if (!current) return typed
  const theirs = await fieldsOf(account, kind, current.draft.content, locale)
  return fields.reduce((tree, field) => withValueAt(tree, field, find(theirs, field)), typed)
}

/** What there is to choose between the newest version and what was typed, of which some fields may be unreadable. */
export async function chooseBetween(
  account: Contributor,
  kind: RecordFormKind,
  {
    current,
    base,
    typed,
    issues,
    locale,
  }: {
    current: Pick<CurrentVersion, 'version' | 'author' | 'draft'>
    /** What the form was opened with, which tells what its editor changed; null where that is not known. */
    base: unknown
    typed: FormTree
    issues: readonly z.core.$ZodIssue[]
    locale: Locale
  },
): Promise<Pick<RecordExtra, 'stale'>> {
  const theirs = await fieldsOf(account, kind, current.draft.content, locale)
  // A field that cannot be read is compared as it was typed, all others as contents.
  const broken = [...new Set(issues.map(({ path }) => String(path[0] ?? '')))]
  const readable = broken.reduce((tree, field) => withValueAt(tree, field, find(theirs, field)), typed)
  const own = await kind.read(readingFor(account, locale)).safeParseAsync(readable)
  const names = await titlesOf(account, referencesIn(kind.type, [current.draft.content, own.data]))
  const speaker = speakerFor(locale, names)
  const rows = own.success ? sayDiff(speaker, kind.type, current.draft.content, own.data) : []
  const changed = diffContent(kind.type, base, own.data).map(({ field }) => field)
  const untouched =
    base === null ? [] : rows.map(({ field }) => field).filter((field) => !changed.includes(field))
  const unread = broken
    .filter((field) => field !== '' && !rows.some((row) => row.field === field))
    .map(
      (field): DiffRow => ({
        field,
        label: speaker.fieldOf(field),
        before: plain(wordsIn(find(theirs, field)), 'del'),
        after: plain(wordsIn(find(typed, field)), 'ins'),
      }),
    )
  const { version, author } = current
  return { stale: { version, author, rows: [...rows, ...unread], theirs: [...broken, ...untouched] } }
}

function plain(words: string, kind: 'ins' | 'del') {
  return words ? [{ stretches: [{ text: words, kind }] }] : []
}

/** The words typed somewhere below a name, ids left out. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(wordsIn).filter(Boolean).join(' ; ')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .filter(([name]) => !['id', 'pick', 'start', 'end', 'prefix', 'suffix'].includes(partsOf(name).join('')))
    .map(([, part]) => wordsIn(part))
    .filter(Boolean)
    .join(', ')
}
