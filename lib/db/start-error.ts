/** A reason why the site cannot start that an operator can act on; its message is one sentence and is all that is shown. */
export class StartError extends Error {
  override name = 'StartError'
}

// The last alternative is this file's own sentence, when it comes out of a child process.
const DISK_FULL = /No space left on device|ENOSPC|Disk quota exceeded|EDQUOT|is full: free some space/

/** The sentence for a full disk when `text` (an error's or a program's own words) says so, else null. */
export function diskFull(text: string, folder: string): StartError | null {
  if (!DISK_FULL.test(text)) return null
  return new StartError(`The disk that holds ${folder} is full: free some space and start again.`)
}

/** The words of anything thrown. */
export function wordsOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(wordsOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}
