import { useLocale, useTranslations } from 'next-intl'
import { z } from 'zod'
import { speakerFor } from '@/lib/history/speaker'
import type { Messages } from '@/lib/i18n/messages'
import type { ContentProblem } from '@/lib/records/content'

type ErrorWord = keyof Messages['forms']['error']

const Word = z
  .enum([
    'required',
    'not-a-date',
    'unknown-value',
    'not-a-wikidata-id',
    'not-a-web-address',
    'too-long',
    'too-short',
    'too-few',
    'too-many',
    'latitude-range',
    'longitude-range',
    'country-twice',
    'role-twice',
    'item-twice',
    'unsupported-field',
    'no-citation',
    'host-missing',
    'not-host-there',
    'circle',
    'unknown-reference',
  ] satisfies ErrorWord[])
  .catch('required')

/** What keeps a record from being published: each field with what is wrong and how to mend it. */
export function ProblemList({ problems }: { problems: ContentProblem[] }) {
  const [t, error, locale] = [useTranslations('review.page'), useTranslations('forms.error'), useLocale()]
  const speaker = speakerFor(locale, new Map())
  const lines = problems.map(({ path, code, value = '' }) =>
    t('problem', { field: speaker.fieldOf(fieldIn(path)), words: error(Word.parse(code), { value }) }),
  )
  return (
    <ul className="s">
      {[...new Set(lines)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

// `outcomes.0.fr` is about the outcomes, `title.fr` about the French title.
function fieldIn(path: string): string {
  const [name = '', second] = path.split('.')
  return second === 'fr' || second === 'en' || second === 'ar' ? `${name}.${second}` : name
}
