import { defineConfig } from 'prisma/config'

// `generate` only asks that a schema engine exists before it starts, and never runs it; the real one is a download.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'prisma' })
