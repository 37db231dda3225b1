'use client'

import { useTranslations } from 'next-intl'
import { discardAction } from '@/lib/forms/actions'
import type { OpenedForm } from '@/lib/forms/opened'
import { ClockTime } from './clock-time'

interface RestoredNoteProps {
  opened: OpenedForm
  at: string
  /** Whether only this browser had it. */
  isHere: boolean
  onDrop: () => void
}

/** Says that what was typed before is there again, and how to go back to what is saved. */
export function RestoredNote({ opened, at, isHere, onDrop }: RestoredNoteProps) {
  const t = useTranslations('forms')
  const time = () => <ClockTime at={at} />
  return (
    <div className="note" role="status">
      <p>{t.rich(isHere ? 'restored-here' : 'restored', { time })}</p>
      <p className="btns">
        <button
          type="submit"
          className="btn sm alt2"
          formAction={discardAction}
          data-leaves
          onClick={onDrop}
          formNoValidate
        >
          {t(opened.id === null ? 'start-empty' : 'start-saved')}
        </button>
      </p>
    </div>
  )
}
