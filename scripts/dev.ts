import { node } from './parts/child'
import { loadReference, openDatabase, showFirstLink } from './parts/database'
import { run, stop } from './parts/process'
import { checkPort, wantedPort } from './parts/serve'

run(async () => {
  const port = wantedPort()
  await checkPort(port)
  const url = await openDatabase({ share: false })
  await loadReference(url)
  await showFirstLink(url)
  const { code } = await node(['node_modules/next/dist/bin/next', 'dev', '--port', String(port)], {
    shown: true,
  })
  await stop(code)
})
