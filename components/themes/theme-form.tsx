'use client'

import { useTranslations } from 'next-intl'
import { BilingualField } from '@/components/forms/bilingual-field'
import { LinesField } from '@/components/forms/lines-field'
import { PickerField } from '@/components/forms/picker-field'
import { RecordForm } from '@/components/forms/record-form'
import type { OpenedForm } from '@/lib/forms/opened'
import { saveThemeAction } from '@/lib/themes/actions'

/** The form of a theme. */
export function ThemeForm({ opened }: { opened: OpenedForm }) {
  const t = useTranslations('forms')
  return (
    <RecordForm action={saveThemeAction} opened={opened}>
      <BilingualField name="label" hasArabic />
      <fieldset className="field">
        <legend>{t('fields.theme.altLabel')}</legend>
        <span className="hint">{t('hints.theme.altLabel')}</span>
        <div className="side">
          <LinesField name="altLabel.fr" lang="fr" />
          <LinesField name="altLabel.en" lang="en" />
          <LinesField name="altLabel.ar" lang="ar" />
        </div>
      </fieldset>
      <PickerField name="broader" type="theme" canCreate isOptional />
    </RecordForm>
  )
}
