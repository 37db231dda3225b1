const TRACKER =
  /^(?:utm_.{0,40}|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|xtor|ref_src|ns_.{0,40}|at_.{0,40}|_ga|cmpid|amp)$/i
const ARCHIVED =
  /^https?:\/\/(?:web\.archive\.org\/web\/[\da-z_*]{1,24}|archive\.(?:ph|is|today|li|vn|md|fo)\/(?:o\/[\da-z]{1,12}|\d{4}[\d.-]{0,20}))\/(?<original>https?:\/\/?.{4,2000})$/i
const ARCHIVE = /^https?:\/\/(?:web\.archive\.org|archive\.(?:ph|is|today|li|vn|md|fo))\//i

/**
 * The address that names an article, without what only follows its readers, and the address of its copy in an
 * archive, where the page was taken from one. Null for what is no web address.
 */
export function addressesOf(address: string | null): { url: string | null; archiveUrl: string | null } {
  if (address === null || !ARCHIVE.test(address)) return { url: canonical(address), archiveUrl: null }
  const original = ARCHIVED.exec(address)?.groups?.original ?? null
  return { url: canonical(original?.replace(/^(https?:\/)(?!\/)/i, '$1/') ?? null), archiveUrl: address }
}

function canonical(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const url = new URL(address)
  if (!/^https?:$/.test(url.protocol)) return null
  const trackers = [...url.searchParams.keys()].filter((name) => TRACKER.test(name))
  for (const name of trackers) url.searchParams.delete(name)
  url.hash = ''
  return url.href
}
