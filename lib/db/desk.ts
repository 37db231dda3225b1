import 'server-only'
import { databaseUrl } from '@/lib/env'
import { connect } from './client'
import type { PrismaClient } from './generated/client'

const OPTIONS = '-c default_transaction_read_only=on -c statement_timeout=15s'

const kept = globalThis as typeof globalThis & { reperesDesk?: PrismaClient }

/** The database as editors see it: drafts included, nothing to write. For files named `desk` and what they call. */
export function desk(): PrismaClient {
  kept.reperesDesk ??= connect(databaseUrl(), OPTIONS)
  return kept.reperesDesk
}
