import { z } from 'zod'
import { ArticleDraft } from '@/lib/articles/content'
import { ARTICLE_FORM } from '@/lib/articles/form'
import { typed } from '@/lib/forms/fields'
import type { FormReading, LabelOf } from '@/lib/forms/pickers'
import { type FormTree, find, valueAt } from '@/lib/forms/tree'
import type { Locale } from '@/lib/i18n/locales'
import { Slug } from '@/lib/vocabulary/slug'
import { type Metadata, Proposal } from '../schema'
import { CORRECTIONS, correctionFields } from './corrections'
import { type Question, questionsOf } from './questions'
import { CORRECT, REJECT } from './review-buttons'

/** What an editor confirmed of an article. */
export interface Accepted {
  /** Its text is not the form's to say. */
  article: ArticleDraft
  /** Each once, with the words that state it. */
  facts: Proposal[]
  /** The event on file that the article is added to; null for a new one. */
  target: string | null
  /** The article on file that it is; null for a new one. */
  articleId: string | null
}

const one = Slug.or(z.literal('')).catch('')
const same = z
  .object({ event: one, article: one })
  .prefault({ event: '', article: '' })
  .transform(({ event, article }) => ({ target: event || null, articleId: article || null }))

/**
 * Reads the review of an extraction: `tree` is treeOf(form). What no decision was posted for is not accepted. Errors are
 * codes of `forms.error` at the names of fields, such as `p.date.fix.date`.
 */
export function reviewForm(reading: FormReading, proposals: Proposal[]): z.ZodType<Accepted> {
  const questions = questionsOf(proposals)
  const answers = z.object(
    Object.fromEntries(questions.map((question) => [question.key, answerTo(reading, question)])),
  )
  return z
    .object({
      article: ARTICLE_FORM.read(reading).pipe(ArticleDraft).prefault({}),
      same,
      p: answers.prefault({}),
    })
    .transform(({ article, same: { target, articleId }, p }) => ({
      article,
      facts: eachOnce(Object.values(p).flat()),
      target,
      articleId,
    }))
}

function answerTo(reading: FormReading, { options }: Question) {
  return z
    .object({ is: typed, fix: z.unknown().optional() })
    .prefault({})
    .transform(async ({ is, fix }, ctx): Promise<Proposal[]> => {
      const chosen = options.find(({ key }) => key === is)
      if (chosen) return [chosen.proposal]
      const [first] = options
      if (is !== CORRECT || !first) return []
      const was = first.proposal
      const read = await CORRECTIONS[was.field](reading, was).safeParseAsync(fix ?? {})
      if (!read.success) {
        for (const issue of read.error.issues) {
          const { message, path } = issue
          const params = issue.code === 'custom' && issue.params ? { params: issue.params } : {}
          ctx.addIssue({ code: 'custom', message, path: ['fix', ...path], ...params })
        }
        return z.NEVER
      }
      const corrected = Proposal.safeParse({ ...was, ...read.data })
      if (corrected.success) return [corrected.data]
      ctx.addIssue({ code: 'custom', message: 'invalid', path: ['fix'] })
      return z.NEVER
    })
}

/** Two proposals may be corrected into one fact: it has the words of both. */
function eachOnce(facts: Proposal[]): Proposal[] {
  const found = new Map<string, Proposal>()
  for (const fact of facts) {
    const key = `${fact.field} ${JSON.stringify(fact.value)}`
    const before = found.get(key)
    const isNew = ({ start, end }: Proposal['quotes'][number]) =>
      !before?.quotes.some((quote) => quote.start === start && quote.end === end)
    found.set(key, before ? { ...before, quotes: [...before.quotes, ...fact.quotes.filter(isNew)] } : fact)
  }
  return [...found.values()]
}

interface Filling {
  metadata: Metadata
  proposals: Proposal[]
  /** treeOf() what the review form held when it was last kept. */
  decisions: FormTree
  labelOf: LabelOf
  locale: Locale
  /** What is chosen of what may be on file already, before anybody has. */
  same: { event: string; article: string }
}

/** The fields of the review as they stand: what the editor chose so far, else what is proposed. */
export function fillReview({
  metadata,
  proposals,
  decisions,
  labelOf,
  locale,
  same: likely,
}: Filling): FormTree {
  const { title, publisher, url, archiveUrl, published, language } = metadata
  const article = ArticleDraft.safeParse({
    title: title ?? '',
    publisher: publisher ?? '',
    url,
    archiveUrl,
    published,
    language,
  })
  const kept = (name: string) => find(decisions, name)
  return {
    article: kept('article') ?? ARTICLE_FORM.fill(article.data ?? {}, labelOf, locale),
    same: kept('same') ?? likely,
    p: Object.fromEntries(
      questionsOf(proposals).map(({ key, options, preset }) => {
        const is = valueAt(decisions, `p.${key}.is`)
        const isKept = is === CORRECT || is === REJECT || options.some((option) => option.key === is)
        const [first] = options
        const fix = kept(`p.${key}.fix`) ?? (first && correctionFields(labelOf, first.proposal))
        return [key, { is: isKept ? is : preset, fix }]
      }),
    ),
  }
}
