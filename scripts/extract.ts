import { StartError } from '@/lib/db/start-error'
import { loadReference, openDatabase, readArticles } from './parts/database'
import { progressAside, run, stop } from './parts/process'

const USAGE =
  'Usage: npm run extract -- PATH [--json], where PATH is a .txt or .html file, or a folder of such files'

run(async () => {
  const args = process.argv.slice(2)
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--json')
  if (unknown || args.filter((arg) => !arg.startsWith('-')).length !== 1) throw new StartError(USAGE)
  // What is printed is read by programs: nothing but the articles may stand there.
  progressAside()
  const url = await openDatabase({ share: true })
  await loadReference(url)
  const { code } = await readArticles(args, { shown: true })
  await stop(code)
})
