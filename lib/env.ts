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

/** The model that gives a second opinion on articles, where the operator chose one; null by default. */
export interface ModelSettings {
  /** Of an OpenAI-compatible interface, such as `https://host/v1`. */
  url: string
  key: string
  name: string
}

/** The settings MODEL_URL, MODEL_KEY and MODEL_NAME; null unless all three are given. */
export function modelSettings(): ModelSettings | null {
  const { MODEL_URL: url, MODEL_KEY: key, MODEL_NAME: name } = process.env
  return url && key && name ? { url: url.replace(/\/$/, ''), key, name } : null
}
