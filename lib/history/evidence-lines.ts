import { EvidenceField } from '@/lib/evidence/schema'
import { capitalise } from '@/lib/i18n/capitalise'
import type { Line } from './lines'
import type { Speaker } from './speaker'
import { isTree, type Tree } from './tree'

/** The evidence of a part of a record, a line each: « Source : « trente greffiers », Ségou : trente greffiers formés ». */
export function partEvidenceLines(speaker: Speaker, citations: unknown): Line[] {
  return treesOf(citations).map((one) => {
    const title = speaker.nameOf('article', idOf(one))
    const said = quoteOf(speaker, one)
    return {
      key: ['proof', one.article, one.exact].join(' '),
      text: said ? speaker.t('evidence.quoted', { said, title }) : speaker.t('evidence.cited', { title }),
      record: { type: 'article', id: idOf(one) },
    }
  })
}

/** A source as `bySource` makes it: its title, the fields that it states, then its quotes, a line each. */
export function sourceLines(speaker: Speaker, source: Tree): Line[] {
  const { t } = speaker
  const fields = (Array.isArray(source.fields) ? source.fields : []).map((field) => wordOf(speaker, field))
  const title = { key: '', text: speaker.nameOf('article', idOf(source)) }
  return [
    { ...title, record: { type: 'article', id: idOf(source) } },
    ...(fields.length > 0
      ? [{ key: 'fields', text: t('evidence.fields', { fields: fields.join(', ') }) }]
      : []),
    ...treesOf(source.quotes).map((quote) => ({
      key: ['quote', quote.field, quote.exact].join(' '),
      text: t('evidence.ofField', {
        field: capitalise(wordOf(speaker, quote.field), speaker.locale),
        said: quoteOf(speaker, quote),
      }),
    })),
  ]
}

/** The quote, and what the source says instead when it differs; empty when it is only cited. */
function quoteOf({ t }: Speaker, { exact, stance, originalValue }: Tree): string {
  const quote = exact ? t('evidence.quote', { exact: String(exact) }) : ''
  const other = originalValue ? t('evidence.says', { value: String(originalValue) }) : t('evidence.differs')
  return [quote, stance === 'differs' ? other : ''].filter(Boolean).join(', ')
}

function wordOf({ v }: Speaker, field: unknown): string {
  const known = EvidenceField.safeParse(field)
  return known.success ? v(`field.${known.data}`) : String(field)
}

const treesOf = (value: unknown) => (Array.isArray(value) ? value.filter(isTree) : [])

const idOf = ({ article }: Tree) => String(article ?? '')
