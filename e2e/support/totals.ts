import { z } from 'zod'
import { ask, siteUrl } from './http'

const Answer = z.object({ meta: z.object({ total: z.number() }) })

/** Counts the events behind an address of the event list by asking the API the same query; asks each only once. */
export function eventCounter(): (href: string) => Promise<number> {
  const known = new Map<string, Promise<number>>()
  return (href) => {
    const query = new URL(href, siteUrl()).searchParams
    for (const key of ['view', 'page', 'sort', 'size']) query.delete(key)
    const asked = query.toString()
    const total = known.get(asked) ?? totalOf(asked)
    known.set(asked, total)
    return total
  }
}

/** How many events the API finds for a query of the event list. */
export async function totalOf(query: string) {
  const { status, text } = await ask(`${siteUrl()}/api/v1/events?${query ? `${query}&` : ''}size=1`)
  if (status !== 200) throw new Error(`The API answers ${status} to ${query}: ${text}`)
  return Answer.parse(JSON.parse(text)).meta.total
}
