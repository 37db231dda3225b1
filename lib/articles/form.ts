import { z } from 'zod'
import { accepted, date, text, typed, webAddress } from '@/lib/forms/fields'
import { formOf } from '@/lib/forms/form'
import { ArticleDraft } from './content'

const oneLine = typed.transform((words) => words.replace(/\s*\n\s*/g, ' '))

const read = () =>
  z.object({
    title: oneLine,
    publisher: oneLine,
    url: accepted(webAddress, ArticleDraft.shape.url),
    archiveUrl: accepted(webAddress, ArticleDraft.shape.archiveUrl),
    published: date,
    language: accepted(text, ArticleDraft.shape.language),
    text: accepted(text, ArticleDraft.shape.text),
  })

export const ARTICLE_FORM = formOf('article', ArticleDraft, {
  read,
  fill: (article) => ({
    title: article.title,
    publisher: article.publisher,
    url: article.url ?? '',
    archiveUrl: article.archiveUrl ?? '',
    published: article.published ?? '',
    language: article.language ?? '',
    text: article.text ?? '',
  }),
})
