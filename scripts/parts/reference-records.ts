import { toContents } from '@/lib/exchange/contents'
import { readFolder } from '@/lib/exchange/read-folder'
import type { KnownRecord } from '@/lib/extraction/names/known-records'
import { ThemeDraft } from '@/lib/themes/content'
import { THEMES } from '@/lib/vocabulary/themes'

/** The records of the reference dataset, without a database. */
export function referenceRecords(): KnownRecord[] {
  const { records } = readFolder('prisma/reference')
  const themes = THEMES.map(
    ({ id, ...theme }): KnownRecord => ({ type: 'theme', id, content: ThemeDraft.parse(theme) }),
  )
  return [...Object.values(toContents(records, records.places)).flat(), ...themes]
}
