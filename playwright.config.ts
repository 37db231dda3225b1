import { defineConfig } from '@playwright/test'
import { launchOptions } from './scripts/parts/browser'

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './tests/setup/site.ts',
  workers: 2,
  retries: 0,
  // Patient, for machines that are slow or busy: what is wrong fails all the same.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['line']],
  use: { baseURL: process.env.BASE_URL, launchOptions: launchOptions() },
})
