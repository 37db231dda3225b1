import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export const MIGRATIONS = join(process.cwd(), 'prisma', 'migrations')

/** A folder of prisma/migrations; `checksum` is what Prisma keeps of it: SHA-256 of the script, in hexadecimal. */
export type Migration = { name: string; script: string; checksum: string }

/** The migrations in `folder`, in the order in which they apply (by name). */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    names.toSorted().map(async (name) => {
      const script = await readFile(join(folder, name, 'migration.sql'), 'utf8')
      return { name, script, checksum: createHash('sha256').update(script).digest('hex') }
    }),
  )
}
