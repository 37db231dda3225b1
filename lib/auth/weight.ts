const MB = 1024 * 1024

// next.config.js lets an import through on any path, since it knows one limit for all; here each path has its own.
const LARGEST_IMPORT = 21 * MB
const LARGEST_FORM = 2 * MB

/** Whether a request says that it brings more than the page at the words of its path takes. */
export function isTooHeavy(headers: Pick<Headers, 'get'>, path: string[]): boolean {
  const most = isImport(path) ? LARGEST_IMPORT : LARGEST_FORM
  return Number(headers.get('content-length') ?? 0) > most
}

/** Whether these words of a path lead to where files are sent. */
export function isImport([word, page, ...rest]: string[]): boolean {
  return word === 'admin' && page === 'import' && rest.length === 0
}
