import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { RecordKey } from '@/lib/records/types'
import type { Outcome } from './plan'
import type { Problem } from './problems'

/** A record that an import would make or change. */
interface PreviewedRecord extends RecordKey {
  title: LocalizedText
  isNew: boolean
  file: string
  line: number | null
}

/** What an upload would do. */
export interface Preview {
  id: string
  files: string[]
  createdAt: Date
  outcomes: Outcome[]
  /** What keeps it from being imported, in the order of the files. */
  problems: Problem[]
  /** The first records that are new or changed. */
  first: PreviewedRecord[]
  /** How many are new or changed. */
  changes: number
}
