import { StartError } from '@/lib/db/start-error'
import { importInto, openDatabase } from './parts/database'
import { run, stop } from './parts/process'

const USAGE = 'Usage: npm run import -- FOLDER [--dry-run] [--draft]'

run(async () => {
  const args = process.argv.slice(2)
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--dry-run' && arg !== '--draft')
  if (unknown || args.filter((arg) => !arg.startsWith('-')).length !== 1) throw new StartError(USAGE)
  const url = await openDatabase({ share: true })
  const { code } = await importInto(url, args, { shown: true })
  await stop(code)
})
