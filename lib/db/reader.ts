import 'server-only'
import { databaseUrl } from '@/lib/env'
import { connect } from './client'
import type { PrismaClient } from './generated/client'

// The role sees published records only and cannot write; the two settings say so again, and end a runaway search.
const OPTIONS = '-c role=reperes_reader -c default_transaction_read_only=on -c statement_timeout=10s'

// Kept on globalThis, because the development server loads modules anew at every change.
const kept = globalThis as typeof globalThis & { reperesReader?: PrismaClient }

/** The database as the public may see it. The only door for pages, feeds and the API. */
export function reader(): PrismaClient {
  kept.reperesReader ??= connect(databaseUrl(), OPTIONS)
  return kept.reperesReader
}
