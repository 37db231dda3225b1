interface Answer {
  status: number
  text: string
  headers: Headers
}

/** Where the site under test answers, without a final slash. */
export function siteUrl(): string {
  return (process.env.BASE_URL ?? '').replace(/\/$/, '')
}

/** Asks for an address as a program without a browser does: no script, no cookies. Redirects are not followed. */
export async function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(address, {
    redirect: 'manual',
    // Both ends are on this machine: compressing would only cost time.
    headers: { 'accept-encoding': 'identity', ...headers },
  })
  return { status: response.status, text: await response.text(), headers: response.headers }
}

/** The status at the end of the redirects from an address, of which there are at most five. */
export async function finalStatus(address: string, left = 5): Promise<number> {
  const { status, headers } = await ask(address)
  const location = headers.get('location')
  if (status < 300 || status >= 400 || !location || left === 0) return status
  return finalStatus(new URL(location, address).href, left - 1)
}

/** Does `work` for every item, at most `width` at a time, and answers with the results in order. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const queue = items.entries()
  const worker = async () => {
    for (const [place, item] of queue) results[place] = await work(item)
  }
  await Promise.all(Array.from({ length: width }, worker))
  return results
}
