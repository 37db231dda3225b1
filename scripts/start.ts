import { buildIfNeeded } from './parts/build'
import { loadReference, openDatabase, showFirstLink } from './parts/database'
import { run, step } from './parts/process'
import { checkPort, serve, wantedPort } from './parts/serve'

run(async () => {
  const port = wantedPort()
  await checkPort(port)
  const url = await openDatabase({ share: false })
  await loadReference(url)
  await buildIfNeeded()
  await step('Start the server', () => serve(port))
  await showFirstLink(url)
  console.log(`Ready on http://localhost:${port}`)
})
