import { StartError } from '@/lib/db/start-error'
import { COMMANDS, USAGE } from './parts/account-commands'
import { manageAccounts, openDatabase } from './parts/database'
import { run, stop } from './parts/process'

run(async () => {
  const [command = '', ...args] = process.argv.slice(2)
  const takes = COMMANDS.get(command)
  if (!takes || args.length < takes.length) throw new StartError(USAGE)
  await openDatabase({ share: true })
  const { code } = await manageAccounts([command, ...args], { shown: true })
  await stop(code)
})
