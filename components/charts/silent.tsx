import type { ReactNode } from 'react'

/** Lettering of a drawing that the titles of its links already say, kept from screen readers. */
export function Silent({ children }: { children: ReactNode }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group in a drawing takes no focus
  return <g aria-hidden="true">{children}</g>
}
