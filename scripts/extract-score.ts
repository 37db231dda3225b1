import { StartError } from '@/lib/db/start-error'
import { loadReference, openDatabase, scoreArticles } from './parts/database'
import { progressAside, run, stop } from './parts/process'

const USAGE =
  'Usage: npm run extract:score -- FOLDER GOLD.json, where FOLDER holds articles (.txt, .html) or what "npm run extract" printed of them (.json)'

run(async () => {
  const args = process.argv.slice(2)
  if (args.length !== 2 || args.some((arg) => arg.startsWith('-'))) throw new StartError(USAGE)
  progressAside()
  const url = await openDatabase({ share: true })
  await loadReference(url)
  const { code } = await scoreArticles(args, { shown: true })
  await stop(code)
})
