import { defineConfig } from '@playwright/test'
import { launchOptions } from './scripts/parts/browser'

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './tests/setup/site.ts',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['line']],
  use: { baseURL: process.env.BASE_URL, launchOptions: launchOptions() },
})
