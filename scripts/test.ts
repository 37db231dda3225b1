import { CHECKS } from './parts/checks'
import { removeFolder, temporaryFolder } from './parts/folders'
import { duration, onStop, run, stop } from './parts/process'

run(async () => {
  const folder = await temporaryFolder()
  onStop(() => removeFolder(folder))
  let passed = 0
  let failed = 0
  for (const check of CHECKS) {
    const start = performance.now()
    const outcome = await check.run(folder)
    passed += outcome.passed
    failed += outcome.failed
    const counts = `${outcome.passed} passed, ${outcome.failed} failed`
    if (outcome.failed > 0) console.log(outcome.output)
    console.log(`${outcome.failed > 0 ? 'FAILED' : 'ok'}  ${check.title}: ${counts} (${duration(start)})`)
  }
  console.log(`${passed} passed, ${failed} failed`)
  await stop(failed > 0 ? 1 : 0)
})
