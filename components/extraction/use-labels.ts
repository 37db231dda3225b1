import { useTranslations } from 'next-intl'
import { wordKey } from '@/components/forms/use-words'
import type { ShownQuestion } from '@/lib/extraction/review/review-view'
import { partsOf } from '@/lib/forms/tree'
import { wordsOf } from './question-card'

const ARTICLE_FIELDS = ['title', 'publisher', 'published', 'language', 'url', 'archiveUrl'] as const

/** What the fields that are wrong are called: the article's own, and the proposals by what they propose. */
export function useLabels(errors: Readonly<Record<string, unknown>>, questions: ShownQuestion[]) {
  const t = useTranslations('extraction')
  const f = useTranslations('forms.fields.article')
  return Object.fromEntries(
    Object.keys(errors).map((name) => {
      const [part, key] = partsOf(name)
      const question = part === 'p' ? questions.find((one) => one.key === key) : undefined
      const [main] = question?.options ?? []
      const field = ARTICLE_FIELDS.find((one) => one === key)
      const label =
        question && main
          ? t('wrong', { field: t(`field.${question.field}`), value: wordsOf(main) })
          : field && f(field)
      return [wordKey(name), label ?? name]
    }),
  )
}
