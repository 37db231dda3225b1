import { parseArgs } from 'node:util'
import { readKnowledge } from '@/lib/extraction/knowledge-desk'
import { articleFiles, finish, Refusal, readArticleFile } from './articles'

async function read() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  })
  const [path = ''] = positionals
  const files = await articleFiles(path)
  const knowledge = await readKnowledge()
  let refused = 0
  for (const file of files) {
    try {
      const extracted = await readArticleFile(file, knowledge)
      console.log(JSON.stringify(extracted, null, values.json ? undefined : 2))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      console.error(error.message)
      refused++
    }
  }
  return refused === 0 ? 0 : 1
}

await finish(read())
