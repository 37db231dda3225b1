import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { readKnowledge } from '@/lib/extraction/knowledge-desk'
import { Extracted } from '@/lib/extraction/schema'
import { Gold, ratesOf, scoreExtracts, textFaults } from '@/lib/extraction/score'
import { articleFiles, finish, Refusal, readArticleFile } from './articles'

async function score([folder = '', goldFile = '']: string[]) {
  const gold = z.array(Gold).parse(JSON.parse(await readFile(goldFile, 'utf8')))
  const extracts = (await printed(folder, goldFile)) ?? (await extracted(folder, gold))
  const known = extracts.filter(({ file }) => gold.some((one) => one.file === file))
  console.table(
    Object.fromEntries(
      scoreExtracts(known, gold).map((field) => {
        const { precision, recall, f1 } = ratesOf(field)
        return [
          field.field,
          {
            exact: `${field.right}/${field.articles}`,
            precision: precision.toFixed(3),
            recall: recall.toFixed(3),
            F1: f1.toFixed(3),
          },
        ]
      }),
    ),
  )
  const faults = textFaults(known, gold)
  for (const { file, fault, words } of faults) console.log(`${file}: ${FAULTS[fault]}: ${words}`)
  console.log(
    `${known.length} articles, ${known.flatMap(({ evidence }) => evidence).length} quotes, ${faults.length} faults in the text`,
  )
  return 0
}

const FAULTS = {
  quote: 'a quote does not stand at its offsets',
  noise: 'boilerplate stayed in the article',
  lost: 'words of the article were lost',
}

/** What `npm run extract` printed, when the folder holds that: one object a file, or one a line. */
async function printed(folder: string, goldFile: string): Promise<Extracted[] | null> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => /\.(json|ndjson|jsonl)$/.test(name))
  const files = names.map((name) => join(folder, name)).filter((file) => file !== join(goldFile))
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  const objects = texts.flatMap((text) => parsed(text)).filter((one) => Extracted.safeParse(one).success)
  return objects.length === 0 ? null : z.array(Extracted).parse(objects)
}

function parsed(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : [value]
  } catch {
    return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line)]))
  }
}

async function extracted(folder: string, gold: Gold[]) {
  const wanted = new Set(gold.map(({ file }) => file))
  const files = (await articleFiles(folder)).filter((file) => wanted.has(file.split('/').at(-1) ?? ''))
  if (files.length === 0) throw new Refusal(`${folder}: none of the articles of the gold is here.`)
  const knowledge = await readKnowledge()
  const extracts: Extracted[] = []
  for (const file of files) extracts.push(await readArticleFile(file, knowledge))
  return extracts
}

await finish(score(process.argv.slice(2)))
