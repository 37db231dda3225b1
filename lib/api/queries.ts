import 'server-only'
import { MIGRATIONS, readMigrations } from '@/lib/db/migrations'
import { reader } from '@/lib/db/reader'

/** Whether the database answers and holds the newest migration of this version. */
export async function isReady(): Promise<boolean> {
  try {
    const [[row], migrations] = await Promise.all([
      reader().$queryRaw<{ name: string | null }[]>`SELECT newest_migration() AS name`,
      readMigrations(MIGRATIONS),
    ])
    return row?.name === migrations.at(-1)?.name
  } catch (error) {
    // The caller only learns « not ready »; why, is for whoever runs the site.
    console.error(error)
    return false
  }
}
