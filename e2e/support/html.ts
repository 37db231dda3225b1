const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** HTML text or an attribute's value as a reader gets it. */
export function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    return ENTITIES[name] ?? whole
  })
}

/** Words with every run of spaces, narrow and unbreakable ones too, as one space. */
export function flatten(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** The markup that a browser without script draws. */
export function withoutScripts(html: string): string {
  return html.replace(/<(script|style|template)\b.*?<\/\1>/gs, '').replace(/<!--.*?-->/gs, '')
}

/** All words in the body of a page, in reading order, flattened. */
export function wordsOf(html: string): string {
  const body = withoutScripts(html).replace(/^.*?<body/s, '<body')
  return flatten(decode(body.replace(/<[^>]*>/g, ' ')))
}

/** The values of an attribute, wherever it stands in the page. */
export function attributesOf(html: string, name: string): string[] {
  return [...withoutScripts(html).matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'gi'))].map(([, value = '']) =>
    decode(value),
  )
}

/** The addresses on the same site that the page's links lead to, without fragments, each once. */
export function internalLinks(html: string, address: string): string[] {
  const anchors = withoutScripts(html).match(/<a\s[^>]*>/g) ?? []
  const urls = anchors.flatMap((anchor) => attributesOf(anchor, 'href')).map((href) => new URL(href, address))
  const { origin } = new URL(address)
  return [...new Set(urls.filter((url) => url.origin === origin).map((url) => url.pathname + url.search))]
}
