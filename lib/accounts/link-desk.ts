import 'server-only'
import { desk } from '@/lib/db/desk'
import { hashToken, type Link } from './link'

/** What the link with this token leads to now. */
export async function findLink(token: string): Promise<Link> {
  const link = await desk().oneTimeLink.findUnique({
    where: { tokenHash: hashToken(token) },
    include: { account: true },
  })
  if (!link) return { is: 'unknown' }
  if (link.usedAt) return { is: 'used' }
  if (link.expiresAt <= new Date() || link.account?.disabledAt) return { is: 'expired' }
  if (link.account) return { is: 'password', email: link.account.email, name: link.account.name }
  return (await desk().account.count()) > 0 ? { is: 'used' } : { is: 'first-admin' }
}
