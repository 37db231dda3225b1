'use client'

import { useTranslations } from 'next-intl'
import { type Passage, useEvidenceDesk } from './evidence-desk'

interface PhraseOptionsProps {
  id: string
  options: Passage[]
  active: number
  onChoose: (passage: Passage) => void
}

/** The passages that begin with what was typed. Focus stays in the field, which has the keys. */
export function PhraseOptions({ id, options, active, onChoose }: PhraseOptionsProps) {
  const t = useTranslations('entry')
  const { texts } = useEvidenceDesk()
  if (options.length === 0) return null
  return (
    <div className="phrases" id={`${id}-phrases`} role="listbox" aria-label={t('passages')}>
      {options.map(({ article, anchor }, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
        <div
          key={`${article} ${anchor.start} ${anchor.end}`}
          id={`${id}-p${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === active}
          lang={texts.find((text) => text.id === article)?.language ?? undefined}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose({ article, anchor })}
        >
          <q className="qt">{anchor.exact}</q>
        </div>
      ))}
    </div>
  )
}
