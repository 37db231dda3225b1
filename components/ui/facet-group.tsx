import type { ReactNode } from 'react'

interface FacetGroupProps {
  title: string
  /** How many of its values are chosen. */
  chosen?: number
  isOpen?: boolean
  children: ReactNode
}

/** A disclosure with the choices of one filter. */
export function FacetGroup({ title, chosen = 0, isOpen = false, children }: FacetGroupProps) {
  return (
    <details className="facet" open={isOpen || chosen > 0}>
      <summary>
        {title}
        {chosen > 0 && (
          <>
            {' '}
            <b>{chosen}</b>
          </>
        )}
      </summary>
      {children}
    </details>
  )
}
