import { useTranslations } from 'next-intl'
import { hasFamilies, type Term } from '@/lib/vocabulary/codebook'
import { CodeCell } from './code-cell'
import { CountCell, type LinkedCount } from './count-cell'
import { WideTable } from './wide-table'

/** What is counted, and how many records carry a word. */
export interface VocabularyCounts {
  of: 'events' | 'actors' | 'initiatives'
  linked: (id: string) => LinkedCount
}

interface VocabularyTableProps {
  title: string
  terms: Term[]
  /** Left out where no list shows what is counted. */
  counts?: VocabularyCounts
}

/** A closed list: each word, its code, what it means and how many records carry it. */
export function VocabularyTable({ title, terms, counts }: VocabularyTableProps) {
  const t = useTranslations('about.codebook')
  const isGrouped = hasFamilies(terms)
  return (
    <WideTable
      title={title}
      head={[
        { label: t('word'), width: 'w-[24%]' },
        { label: t('definition-head') },
        ...(isGrouped ? [{ label: t('family-head'), width: 'w-[14%]' }] : []),
        { label: t('code'), width: 'w-[20%]' },
        ...(counts ? [{ label: t(`count.${counts.of}`), isNumber: true }] : []),
      ]}
    >
      {terms.map(({ id, anchor, word, definition, family }) => (
        <tr key={id} id={anchor} className="target:bg-wash">
          <th scope="row">{family ? <span className={`k k-${family.id}`}>{word}</span> : word}</th>
          <td>{definition}</td>
          {family && <td>{family.word}</td>}
          <CodeCell anchor={anchor} code={id} />
          {counts && <CountCell {...counts.linked(id)} />}
        </tr>
      ))}
    </WideTable>
  )
}
