import { useLocale, useTranslations } from 'next-intl'
import { SelectField } from '@/components/forms/choice-field'
import { DateField } from '@/components/forms/date-field'
import { useFormState } from '@/components/forms/form-context'
import { TextField } from '@/components/forms/text-field'
import { edtfOf } from '@/lib/edtf/columns'
import { readDateWords } from '@/lib/edtf/read-words'
import { dateWords } from '@/lib/edtf/words'
import { AGAIN } from '@/lib/extraction/review/review-buttons'
import { valueAt } from '@/lib/forms/tree'

interface ArticleFieldsProps {
  author: string | null
  languages: { value: string; label: string }[]
}

const NEEDED = ['title', 'publisher', 'published'] as const

/** What is known of the article, said in a line; its fields are folded away until something is missing or wrong. */
export function ArticleFields({ author, languages }: ArticleFieldsProps) {
  const [t, f, locale] = [useTranslations('extraction.article'), useTranslations('forms'), useLocale()]
  const dates = useTranslations('dates')
  const { tree, errors } = useFormState()
  const typedIn = (field: string) => valueAt(tree, `article.${field}`)
  const published = readDateWords(typedIn('published'))
  const isMissing = NEEDED.some((field) => typedIn(field) === '')
  const isWrong = Object.keys(errors).some((name) => name.startsWith('article.'))
  const label = (field: 'title' | 'publisher' | 'published' | 'language' | 'url' | 'archiveUrl') => ({
    name: `article.${field}`,
    label: f(`fields.article.${field}`),
  })
  return (
    <div>
      <p className="pad s mut">
        {[
          typedIn('publisher') || t('no-publisher'),
          published ? dateWords(edtfOf(published), locale, dates) : t('no-date'),
          languages.find(({ value }) => value === typedIn('language'))?.label,
          author && t('author', { author }),
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      <details className="addq pad about" open={isMissing || isWrong}>
        <summary>{t('details')}</summary>
        <div className="many-fields">
          <TextField {...label('title')} />
          <div className="side">
            <TextField {...label('publisher')} />
            <DateField {...label('published')} />
            <SelectField {...label('language')} options={languages} />
            <TextField {...label('url')} inputMode="url" isOptional />
          </div>
          <TextField {...label('archiveUrl')} inputMode="url" isOptional />
          <p className="btns">
            <button
              type="submit"
              className="btn sm alt2"
              name={AGAIN}
              value="1"
              aria-describedby="again-hint"
            >
              {t('again')}
            </button>
          </p>
          <p className="hint" id="again-hint">
            {t('again-hint')}
          </p>
        </div>
      </details>
    </div>
  )
}
