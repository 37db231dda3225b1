import { useFormatter } from 'next-intl'

interface StatisticsProps {
  caption: string
  head: [string, string]
  rows: { key: string; label: string; count: number }[]
}

/** Numbers that no list of the site can show, so that they are no links. */
export function Statistics({ caption, head, rows }: StatisticsProps) {
  const format = useFormatter()
  return (
    <table className="fixed-table max-w-prose">
      <caption>{caption}</caption>
      <colgroup>
        <col />
        <col className="w-[7rem]" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{head[0]}</th>
          <th scope="col" className="n">
            {head[1]}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, count }) => (
          <tr key={key}>
            <th scope="row" className="font-[400]">
              {label}
            </th>
            <td className="n">{format.number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
