import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type FilesRead, readFiles, type SourceFile } from './read-files'
import { RECORD_FILES, type RecordFile } from './records'

/** Reads the records of a folder, and every reason for which one cannot be read. Nothing is checked between records. */
export function readFolder(folder: string): FilesRead {
  const files = isFolder(folder) ? RECORD_FILES.flatMap((file) => fileOf(folder, file)) : []
  const read = readFiles(files, [])
  if (files.length > 0) return read
  return { ...read, problems: [{ file: folder, reason: isFolder(folder) ? 'no-files' : 'no-folder' }] }
}

function isFolder(folder: string) {
  return existsSync(folder) && statSync(folder).isDirectory()
}

function fileOf(folder: string, file: RecordFile): SourceFile[] {
  const name = [`${file}.json`, `${file}.ndjson`].find((one) => existsSync(join(folder, one)))
  return name ? [{ name, text: readFileSync(join(folder, name), 'utf8') }] : []
}
