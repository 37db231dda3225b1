/** The PostgreSQL server to use; throws when the process was started without one. */
export function databaseUrl(): string {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is not set: start with `npm start` or `npm run dev`')
  return url
}

/**
 * Where readers reach this site, without a final slash: absolute links, canonical addresses, feeds. Unless SITE_URL says
 * it, it is where the request at hand was sent to.
 */
export function siteUrl(requested?: string): string {
  const asked = requested ? new URL(requested).origin : `http://localhost:${process.env.PORT ?? '3000'}`
  return (process.env.SITE_URL ?? asked).replace(/\/$/, '')
}
