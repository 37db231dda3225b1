import 'server-only'
import { writer } from '@/lib/db/writer'

/** How fast something may be tried again. */
export interface Pace {
  /** So many tries cost nothing. */
  free: number
  /** The longest wait, in seconds; the wait doubles from five seconds with each further try. */
  longest: number
}

// Whoever has not tried for so long starts anew.
const FORGOTTEN_AFTER = '1 hour'

/**
 * Takes a turn at what `key` names and answers 0, or refuses it and answers how many seconds to wait. Counted before
 * the try, in one statement, so that tries at the same moment, on any process, are slowed like tries in a row.
 */
export async function takeTurn(key: string, { free, longest }: Pace): Promise<number> {
  const [taken] = await writer().$queryRaw<{ count: number }[]>`
    INSERT INTO rate_limits AS r (key, count, wait_until, updated_at) VALUES (${key}, 1, 'epoch', now())
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN r.updated_at < now() - ${FORGOTTEN_AFTER}::interval THEN 1 ELSE r.count + 1 END,
      wait_until = CASE WHEN r.updated_at < now() - ${FORGOTTEN_AFTER}::interval OR r.count + 1 < ${free}
        THEN 'epoch' ELSE now() + make_interval(secs => least(5 * 2 ^ least(r.count + 1 - ${free}, 30), ${longest})) END,
      updated_at = now()
    WHERE r.wait_until <= now()
    RETURNING count`
  if (taken) return 0
  const [waiting] = await writer().$queryRaw<{ seconds: number }[]>`
    SELECT greatest(1, ceil(extract(epoch FROM wait_until - now())))::int AS seconds FROM rate_limits WHERE key = ${key}`
  return waiting?.seconds ?? 0
}

/** How many seconds until the next turn at `key`; 0 when there is no wait. */
export async function waitFor(key: string): Promise<number> {
  const [waiting] = await writer().$queryRaw<{ seconds: number }[]>`
    SELECT CASE WHEN wait_until > now() THEN ceil(extract(epoch FROM wait_until - now()))::int ELSE 0 END AS seconds FROM rate_limits WHERE key = ${key}`
  return waiting?.seconds ?? 0
}

/** Gives a turn back that was no guess, and ends the wait; `all` forgets every turn taken. */
export async function giveBack(key: string, { all }: { all: boolean }): Promise<void> {
  if (all) await writer().rateLimit.deleteMany({ where: { key } })
  else {
    await writer().rateLimit.updateMany({
      where: { key, count: { gt: 0 } },
      data: { count: { decrement: 1 }, waitUntil: new Date(0) },
    })
  }
}

/** True for the first caller with `key` in so many seconds, whatever the process; false for the others. */
export async function isFirst(key: string, seconds: number): Promise<boolean> {
  const rows = await writer().$queryRaw<unknown[]>`
    INSERT INTO rate_limits AS r (key, count, wait_until, updated_at) VALUES (${key}, 1, now(), now())
    ON CONFLICT (key) DO UPDATE SET updated_at = now()
    WHERE r.updated_at < now() - make_interval(secs => ${seconds})
    RETURNING key`
  return rows.length > 0
}

/** Removes what nobody has tried for a day. */
export async function forgetOld(): Promise<void> {
  await writer().$executeRaw`DELETE FROM rate_limits WHERE updated_at < now() - interval '1 day'`
}
