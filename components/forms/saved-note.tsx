import { useTranslations } from 'next-intl'
import { ArrivalNote } from '@/components/ui/arrival-note'
import type { OpenedForm } from '@/lib/forms/opened'

interface SavedNoteProps {
  notice: NonNullable<OpenedForm['notice']>
  /** Whether what hinders the submission is listed below. */
  isChecked: boolean
}

/** What became of the last save, until the form is sent again. */
export function SavedNote({ notice: { is, version }, isChecked }: SavedNoteProps) {
  const t = useTranslations('forms')
  return (
    <ArrivalNote>
      {t(`notice.${is}`, { version })} {isChecked && t('check')}
    </ArrivalNote>
  )
}
