import 'server-only'
import { reader } from '@/lib/db/reader'

/** The id under which a merged or renamed record is found now; null when the id never led anywhere. */
export async function findRedirect(
  recordType: 'event' | 'actor' | 'initiative' | 'article',
  fromId: string,
): Promise<string | null> {
  const redirect = await reader().redirect.findUnique({
    where: { recordType_fromId: { recordType, fromId } },
    select: { toId: true },
  })
  return redirect?.toId ?? null
}
