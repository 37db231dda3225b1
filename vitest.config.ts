import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url))

const resolve = {
  alias: {
    // Empty for code that React runs on a server, which throws for everybody else, tests included.
    'server-only': path('node_modules/server-only/empty.js'),
    '@': path('.').replace(/[\\/]$/, ''),
  },
}
// A zone that no developer lives in (UTC+12:45): a date that depends on it fails everywhere.
const env = { TZ: 'Pacific/Chatham' }

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['lib/**/*.test.ts', 'components/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          exclude: ['**/*.db.test.ts'],
          testTimeout: 30_000,
          env,
        },
      },
      {
        resolve,
        test: {
          name: 'db',
          include: ['**/*.db.test.ts'],
          exclude: ['node_modules/**'],
          globalSetup: 'tests/setup/database-server.ts',
          setupFiles: 'tests/setup/own-database.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          env,
        },
      },
    ],
  },
})
