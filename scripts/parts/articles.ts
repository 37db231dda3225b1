import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { extractPage } from '@/lib/extraction/extract'
import { takeIn } from '@/lib/extraction/intake/intake'
import { IntakeError } from '@/lib/extraction/intake/intake-error'
import type { Knowledge } from '@/lib/extraction/names/knowledge'
import type { Extracted } from '@/lib/extraction/schema'

const ARTICLE = /\.(txt|html?)$/i

/** A sentence for the operator; nothing else of it is shown. */
export class Refusal extends Error {}

/** The articles at a path, in the order of their names: the file itself, or the .txt and .html files of a folder. */
export async function articleFiles(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null)
  if (!found) throw new Refusal(`${path}: there is no such file or folder.`)
  if (!found.isDirectory()) return [path]
  const names = (await readdir(path)).filter((name) => ARTICLE.test(name)).toSorted()
  if (names.length === 0) throw new Refusal(`${path}: there is no .txt or .html file in this folder.`)
  return names.map((name) => join(path, name))
}

/** What one file says. Throws Refusal when it cannot be read as an article. */
export async function readArticleFile(path: string, knowledge: Knowledge): Promise<Extracted> {
  const name = basename(path)
  const bytes = await readFile(path)
  const page = await takeIn({ is: 'file', name, bytes }).catch((error: unknown) => {
    throw error instanceof IntakeError ? new Refusal(`${name}: ${error.message}`) : error
  })
  return extractPage(name, page, knowledge)
}

/** Ends the process: with 0, with 1 after a refusal in one sentence, or with 1 and the whole error. */
export async function finish(work: Promise<number>): Promise<never> {
  const code = await work.catch((error: unknown) => {
    console.error(error instanceof Refusal ? error.message : error)
    return 1
  })
  process.exit(code)
}
