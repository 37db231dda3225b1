import type { ReactNode } from 'react'
import { YearAxis } from './year-axis'

export interface LifeLine {
  id: string
  name: string
  /** Left out for the record whose page this is. */
  href?: string
  /** Presence (`on`) and the months or years somewhere in which it began or ended (`may`). */
  segments: readonly { x: number; width: number; kind: 'on' | 'may' }[]
  /** Starts and ends known to the day. */
  caps: readonly number[]
  /** Events. */
  ticks: readonly number[]
  words: ReactNode
}

interface LifeLinesProps {
  lines: readonly LifeLine[]
  /** First and last year of the axis; every x counts hundredths of a year from 1 January of the first. */
  from: number
  to: number
  caption: string
  heads: readonly [name: string, line: string, dates: string]
  /** More room for the dates, on a page's full width. */
  isWide?: boolean
}

const YEAR = 100

/** Lives of initiatives or memberships over the years: a chart that is its own table. */
export function LifeLines({ lines, from, to, caption, heads, isWide }: LifeLinesProps) {
  const end = (to - from + 1) * YEAR
  return (
    <table className={isWide ? 'lines wide' : 'lines'}>
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head}>{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">{line.href ? <a href={line.href}>{line.name}</a> : <b>{line.name}</b>}</th>
            <td className="bar">
              <Line line={line} end={end} />
            </td>
            <td className="d xs">{line.words}</td>
          </tr>
        ))}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in this row takes focus, the words say the dates */}
        <tr aria-hidden="true">
          <th />
          <td className="bar">
            <YearAxis from={from} to={to} />
          </td>
          <td />
        </tr>
      </tbody>
    </table>
  )
}

function Line({ line, end }: { line: LifeLine; end: number }) {
  const onAxis = (x: number) => x >= 0 && x <= end
  const segments = line.segments
    .map(({ x, width, kind }) => ({ kind, x: Math.max(0, x), right: Math.min(end, x + width) }))
    .filter(({ x, right }) => right > x)
  const ticks = line.ticks.filter(onAxis).map((x) => `M${x} 0v20`)
  return (
    <svg className="ll" viewBox={`0 0 ${end} 20`} preserveAspectRatio="none" aria-hidden="true">
      <path className="g" d={`M0 0v20${`m${YEAR}-20v20`.repeat(end / YEAR)}`} />
      {segments.map(({ x, right, kind }) => (
        <rect key={`${kind} ${x}`} className={kind} x={x} y="6" width={right - x} height="8" />
      ))}
      {line.caps.filter(onAxis).map((x) => (
        <path key={x} className="end" d={`M${x} 1v18`} />
      ))}
      {ticks.length > 0 && <path className="ev" d={ticks.join('')} />}
    </svg>
  )
}
