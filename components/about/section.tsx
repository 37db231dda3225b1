import type { ReactNode } from 'react'

interface SectionProps {
  anchor: string
  title: string
  note?: string
  children: ReactNode
}

/** A section with an address of its own. */
export function Section({ anchor, title, note, children }: SectionProps) {
  return (
    <section id={anchor} aria-labelledby={`${anchor}-title`}>
      <h2 id={`${anchor}-title`}>
        {title} {note && <small>{note}</small>}
      </h2>
      {children}
    </section>
  )
}
