import { z } from 'zod'
import type { Prisma } from '@/lib/db/generated/client'
import { readKnown } from './known'
import { type FilesRead, readFiles, type SourceFile } from './read-files'

const Files = z.array(z.object({ name: z.string(), text: z.string() }))

/** The files of an upload as the database keeps them. */
export function filesOf(kept: unknown): SourceFile[] {
  return Files.parse(kept)
}

/** Reads kept files; tables among them name the places on file. */
export async function readKept(
  db: Pick<Prisma.TransactionClient, '$queryRaw'>,
  files: SourceFile[],
): Promise<FilesRead> {
  const { places } = await readKnown(db)
  return readFiles(files, places)
}
