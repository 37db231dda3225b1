import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './generated/client'

/** Connects to PostgreSQL; `options` are server settings of every connection (`-c name=value`). */
export function connect(connectionString: string, options?: string): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString, options }) })
}
