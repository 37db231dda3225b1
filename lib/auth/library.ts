import 'server-only'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { nextCookies } from 'better-auth/next-js'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@/lib/accounts/schema'
import { writer } from '@/lib/db/writer'
import { siteUrl } from '@/lib/env'
import { isSecure } from './address'
import { secret } from './secret'

const DAY = 24 * 60 * 60

/**
 * The accounts library, set up for this site: called by name from server code, with none of its addresses open. Behind
 * TLS its cookies are `Secure` and have another name than without, so there are two of it.
 */
export async function auth(headers: Pick<Headers, 'get'>): Promise<Auth> {
  const wanted = isSecure(headers) ? 'secure' : 'plain'
  kept.reperesAuth ??= {}
  kept.reperesAuth[wanted] ??= secret().then((key) => create(key, wanted === 'secure'))
  return kept.reperesAuth[wanted]
}

export type Auth = ReturnType<typeof create>

// Kept on globalThis, because the development server loads modules anew at every change.
const kept = globalThis as typeof globalThis & {
  reperesAuth?: Partial<Record<'secure' | 'plain', Promise<Auth>>>
}

function create(key: string, useSecureCookies: boolean) {
  return betterAuth({
    appName: 'Repères Sahel',
    baseURL: siteUrl(),
    secret: key,
    database: prismaAdapter(writer(), { provider: 'postgresql', transaction: true }),
    telemetry: { enabled: false },
    logger: { level: 'error' },
    user: {
      modelName: 'account',
      additionalFields: {
        role: { type: 'string', input: false, required: true },
        showName: { type: 'boolean', input: false, required: true },
        disabledAt: { type: 'date', input: false, required: false },
      },
    },
    account: {
      modelName: 'credential',
      fields: { userId: 'holderId', accountId: 'subject', providerId: 'provider' },
    },
    session: { fields: { userId: 'accountId' }, expiresIn: 7 * DAY, updateAge: DAY },
    verification: { storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    databaseHooks: {
      session: {
        create: {
          // Also when the account was disabled between the password and the second factor.
          before: async ({ userId }) => {
            const account = await writer().account.findUnique({ where: { id: userId } })
            return account !== null && account.disabledAt === null
          },
        },
      },
    },
    advanced: {
      cookiePrefix: 'reperes',
      useSecureCookies,
      database: { generateId: 'uuid' },
      ipAddress: { ipAddressHeaders: ['x-forwarded-for'] },
    },
    plugins: [
      twoFactor({ schema: { twoFactor: { fields: { userId: 'accountId' } } }, issuer: 'Repères Sahel' }),
      // Last, as it hands the cookies of the others to Next.
      nextCookies(),
    ],
  })
}
