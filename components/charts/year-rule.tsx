interface YearRuleProps {
  /** On an axis of 365 days: what lasted (solid), or some day in here (hollow). */
  segments: readonly { x: number; width: number; kind: 'lasted' | 'may' }[]
}

/** Where in its year a date lies. Silent, because it always stands beside the date in words. */
export function YearRule({ segments }: YearRuleProps) {
  return (
    <svg className="yr" viewBox="0 0 365 20" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 20h365M0 12v8M91 12v8M182 12v8M274 12v8M365 12v8" />
      {segments.map(({ x, width, kind }) => (
        <rect
          key={`${kind} ${x}`}
          className={kind === 'may' ? 'may' : undefined}
          x={x}
          y="2"
          width={width}
          height="14"
        />
      ))}
    </svg>
  )
}
