import { node } from './parts/child'
import { run, stop } from './parts/process'

// Renews the pictures of the README, docs/screenshots, from the site as it is built now.
run(async () => {
  const playwright = 'node_modules/@playwright/test/cli.js'
  const { code } = await node([playwright, 'test', 'screenshots'], { env: { SCREENSHOTS: '1' }, shown: true })
  await stop(code)
})
