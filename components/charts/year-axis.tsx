interface YearAxisProps {
  from: number
  to: number
}

/** The graduated rule with its years, two digits each. */
export function YearAxis({ from, to }: YearAxisProps) {
  const years = Array.from({ length: to - from + 1 }, (_, at) => String(from + at))
  return (
    <div className={`axis [--years:${years.length}]`}>
      {years.map((year) => (
        <span key={year}>
          <span className="vh">{year.slice(0, 2)}</span>
          {year.slice(2)}
        </span>
      ))}
    </div>
  )
}
