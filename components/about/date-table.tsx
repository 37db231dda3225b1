import { useTranslations } from 'next-intl'
import type { Codebook } from '@/lib/vocabulary/codebook'
import { CodeCell } from './code-cell'
import { WideTable } from './wide-table'

/** How dates are written, how the site says them and what they mean. */
export function DateTable({ title, dates }: { title: string; dates: Codebook['dates'] }) {
  const t = useTranslations('about.codebook')
  return (
    <WideTable
      title={title}
      head={[
        { label: t('written'), width: 'w-[13rem]' },
        { label: t('said'), width: 'w-[30%]' },
        { label: t('meaning') },
      ]}
    >
      {dates.map(({ anchor, edtf, words, meaning }) => (
        <tr key={anchor} id={anchor} className="target:bg-wash">
          <CodeCell anchor={anchor} code={edtf} isUnbroken />
          <th scope="row">{words}</th>
          <td>{meaning}</td>
        </tr>
      ))}
    </WideTable>
  )
}
