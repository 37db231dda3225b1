import type { ReactNode } from 'react'

interface ScrollRegionProps {
  /** What is in it, for whoever cannot see it. */
  label: string
  className?: string
  children: ReactNode
}

/** What is wider than the page scrolls in here, with the keyboard too. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be one more landmark under the same heading
    <div
      className={className ? `scroll ${className}` : 'scroll'}
      role="region"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
      tabIndex={0}
      aria-label={label}
    >
      {children}
    </div>
  )
}
