import { useTranslations } from 'next-intl'
import { ScrollTable } from '@/components/ui/scroll-table'
import type { Problem } from '@/lib/exchange/problems'

const MOST_SHOWN = 200

/** What keeps files from being imported: where, which field, what is wrong and how to mend it. */
export function ProblemTable({ problems }: { problems: Problem[] }) {
  const t = useTranslations('import')
  const shown = problems.slice(0, MOST_SHOWN)
  return (
    <>
      <ScrollTable
        title={t('problems.title')}
        head={[t('problems.where'), t('preview.record'), t('problems.field'), t('problems.what')]}
      >
        {shown.map((problem, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          <tr key={at}>
            <th scope="row">
              {problem.line === undefined
                ? problem.file
                : t('preview.line', { file: problem.file, line: problem.line })}
            </th>
            <td>{problem.id ? <code>{problem.id}</code> : <span className="mut">–</span>}</td>
            <td>{problem.field ? <code>{problem.field}</code> : <span className="mut">–</span>}</td>
            <td className="min-w-[16rem]">
              <ProblemWords problem={problem} />
            </td>
          </tr>
        ))}
      </ScrollTable>
      {problems.length > shown.length && (
        <p className="more">{t('problems.more', { count: problems.length - shown.length })}</p>
      )}
    </>
  )
}

function ProblemWords({ problem: { reason, value, limit = 0, allowed = [] } }: { problem: Problem }) {
  const t = useTranslations('import')
  return (
    <>
      {t(`problem.${reason}`, { limit, allowed: allowed.join(', ') })}
      {value && (
        <span className="block mut">{t.rich('problems.value', { v: () => <bdi lang="">{value}</bdi> })}</span>
      )}
    </>
  )
}
