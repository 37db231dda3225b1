/** Structured data for machines (schema.org, JSON-LD). `<` is escaped, so that no text can end the element. */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape the quotes that JSON needs
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
