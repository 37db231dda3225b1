export interface YearBarsProps {
  years: readonly { year: number; count: number; href: string }[]
  /** First and last year of the ruler; years without records stay empty. */
  from: number
  to: number
}

interface YearBarsDrawingProps extends YearBarsProps {
  spokenYear: (year: number) => string
  formatCount: (count: number) => string
}

const TALLEST = 72

/** Bars whose height follows the count, the tallest 72 pixels, each over its year. */
export function YearBarsDrawing({ years, from, to, spokenYear, formatCount }: YearBarsDrawingProps) {
  const shown = years.filter(({ year, count }) => year >= from && year <= to && count > 0)
  const most = Math.max(...shown.map(({ count }) => count))
  const columns = Array.from({ length: to - from + 1 }, (_, at) => from + at)
  return (
    <div className={`hist [--years:${columns.length}]`}>
      {columns.map((column) => {
        const found = shown.find(({ year }) => year === column)
        return (
          <div key={column}>
            {found && (
              <a href={found.href}>
                <span className="vh">{spokenYear(column)} </span>
                {formatCount(found.count)}
                <svg
                  viewBox={`0 0 10 ${TALLEST}`}
                  height={Math.max(1, Math.round((found.count / most) * TALLEST))}
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect width="10" height={TALLEST} />
                </svg>
              </a>
            )}
            <span aria-hidden="true">{String(column).slice(-2)}</span>
          </div>
        )
      })}
    </div>
  )
}
