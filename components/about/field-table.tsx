import { useTranslations } from 'next-intl'
import type { Codebook } from '@/lib/vocabulary/codebook'
import { WideTable } from './wide-table'

/** The fields of the records of one file. */
export function FieldTable({ file: { id, anchor, holds, fields } }: { file: Codebook['files'][number] }) {
  const t = useTranslations('about.codebook')
  const name = `${id}.json`
  return (
    <section id={anchor}>
      <h3>
        <code>{name}</code>
      </h3>
      <p className="s mut">{holds}</p>
      <WideTable title={name} head={[{ label: t('field-head'), width: 'w-[35%]' }, { label: t('holds') }]}>
        {fields.map((field) => (
          <tr key={field.name} id={field.anchor} className="target:bg-wash">
            <th scope="row">
              <a href={`#${field.anchor}`}>
                <code>{field.name}</code>
              </a>
            </th>
            <td>{field.holds}</td>
          </tr>
        ))}
      </WideTable>
    </section>
  )
}
