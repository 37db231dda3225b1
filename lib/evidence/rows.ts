import type { Prisma } from '@/lib/db/generated/client'
import type { Citation, Source } from './citation'
import type { FieldEvidence } from './content'

/** What a query asks of citations to make the above. */
export const citationSelect = {
  field: true,
  stance: true,
  originalValue: true,
  exact: true,
  article: {
    select: {
      id: true,
      title: true,
      publisher: true,
      url: true,
      archiveUrl: true,
      published: true,
      language: true,
    },
  },
} satisfies Prisma.CitationSelect

type CitationRow = Prisma.CitationGetPayload<{ select: typeof citationSelect }>

/** The sources of a record, numbered in the order of its citations. */
export function toSources(rows: CitationRow[]): Source[] {
  const sources = new Map<string, Source>()
  for (const { article, field } of rows) {
    const known = sources.get(article.id)
    if (!known) sources.set(article.id, { ...article, number: sources.size + 1, supports: [field] })
    else if (!known.supports.includes(field)) known.supports.push(field)
  }
  return [...sources.values()]
}

/** The citations of a record or of one of its parts, told in terms of the numbered sources. */
export function toCitations(rows: CitationRow[], sources: Source[]): Citation[] {
  return rows.flatMap(({ article, field, stance, originalValue, exact }) => {
    const source = sources.find(({ id }) => id === article.id)
    const said = stance === 'differs' ? 'differs' : 'supports'
    return source ? [{ source, field, stance: said, originalValue, exact }] : []
  })
}

/** The columns that hold one piece of evidence, whatever its subject. */
export function toCitationRow({ article, ...evidence }: FieldEvidence) {
  const { field, stance, originalValue, exact, prefix, suffix, start, end } = evidence
  return { articleId: article, field, stance, originalValue, exact, prefix, suffix, start, end }
}
