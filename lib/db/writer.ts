import 'server-only'
import { databaseUrl } from '@/lib/env'
import { connect } from './client'
import type { PrismaClient } from './generated/client'

const kept = globalThis as typeof globalThis & { reperesWriter?: PrismaClient }

/** The database as its owner sees it, drafts included. For mutations, the import and the readiness check. */
export function writer(): PrismaClient {
  kept.reperesWriter ??= connect(databaseUrl())
  return kept.reperesWriter
}
