import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ScrollRegion } from '@/components/ui/scroll-region'
import type { DiffRow, SaidLine } from '@/lib/history/words'

type Side = 'before' | 'after'

interface DiffTableProps {
  rows: DiffRow[]
  /** What the two versions are called: « Version 5, I. Diallo », « La vôtre ». */
  before: string
  after: string
  /** Draws a version's cell around what it says, such as a choice of it; left out, the cell is the words alone. */
  cell?: (row: DiffRow, side: Side, words: ReactNode) => ReactNode
  /** Whether neither is the newer one: what differs is then strong on both sides, and nothing struck out. */
  areEqual?: boolean
}

/** The fields that two versions fill differently, word by word. Draws nothing when they say the same. */
export function DiffTable({
  rows,
  before,
  after,
  cell = (_row, _side, words) => words,
  areEqual = false,
}: DiffTableProps) {
  const t = useTranslations('history')
  if (rows.length === 0) return <p className="s mut">{t('noDifference')}</p>
  return (
    <ScrollRegion label={t('differences')}>
      <table className="diff">
        <thead>
          <tr>
            <th scope="col">{t('head.field')}</th>
            <th scope="col">{before}</th>
            <th scope="col">{after}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.field}>
              <th scope="row">{row.label}</th>
              <td data-l={before}>{cell(row, 'before', <Lines lines={row.before} areEqual={areEqual} />)}</td>
              <td data-l={after}>{cell(row, 'after', <Lines lines={row.after} areEqual={areEqual} />)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Lines({ lines, areEqual }: { lines: SaidLine[]; areEqual: boolean }) {
  const t = useTranslations('history')
  if (lines.length === 0) {
    return (
      <span className="mut">
        <span aria-hidden="true">–</span>
        <span className="vh">{t('empty')}</span>
      </span>
    )
  }
  return (
    <span className="said">
      {lines.map(({ stretches, lang }, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two versions that are compared never change
        <span key={line} className="line" lang={lang} dir={lang === 'ar' ? 'rtl' : undefined}>
          {stretches.map(({ text, kind }, place) => {
            const Tag = kind === 'same' ? 'span' : areEqual ? 'b' : kind
            // biome-ignore lint/suspicious/noArrayIndexKey: the same
            return <Tag key={place}>{text}</Tag>
          })}
        </span>
      ))}
    </span>
  )
}
