import { siteUrl } from '@/lib/env'

interface Place {
  page: number
  pageCount: number
}

/** Where the page of an answer stands among the others, as absolute addresses; `hrefOf` gives the path of a page. */
export function pageLinks(request: Request, { page, pageCount }: Place, hrefOf: (page: number) => string) {
  const link = (to: number) => `${siteUrl(request.url)}${hrefOf(to)}`
  return {
    self: link(page),
    ...(page < pageCount && { next: link(page + 1) }),
    ...(page > 1 && { prev: link(Math.min(page - 1, pageCount)) }),
  }
}
