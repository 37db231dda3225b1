const MB = 1024 * 1024

// next.config.js lets an import through on any path, since it knows one limit for all; here each path has its own: of a
// file and its envelope.
const LARGEST_SENT: ReadonlyMap<string, number> = new Map([
  ['import', 21 * MB],
  ['extraction', 6 * MB],
])
const LARGEST_FORM = 2 * MB

/** Whether a request says that it brings more than the page at the words of its path takes. */
export function isTooHeavy(headers: Pick<Headers, 'get'>, path: string[]): boolean {
  const most = LARGEST_SENT.get(pageOfFiles(path) ?? '') ?? LARGEST_FORM
  return Number(headers.get('content-length') ?? 0) > most
}

/** The page under /{locale}/admin that these words of a path lead to, where it takes files; else null. */
export function pageOfFiles([word, page = '', ...rest]: string[]): string | null {
  return word === 'admin' && LARGEST_SENT.has(page) && rest.length === 0 ? page : null
}
