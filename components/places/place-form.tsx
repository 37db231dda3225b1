'use client'

import { useTranslations } from 'next-intl'
import { BilingualField } from '@/components/forms/bilingual-field'
import { ChoiceField } from '@/components/forms/choice-field'
import { PickerField } from '@/components/forms/picker-field'
import { RecordForm } from '@/components/forms/record-form'
import { TextField } from '@/components/forms/text-field'
import type { OpenedForm } from '@/lib/forms/opened'
import { savePlaceAction } from '@/lib/places/actions'
import { PlacePrecision } from '@/lib/vocabulary/lists'

/** The form of a place. */
export function PlaceForm({ opened }: { opened: OpenedForm }) {
  const v = useTranslations('vocabulary')
  const precisions = PlacePrecision.options.map((value) => ({ value, label: v(`placePrecision.${value}`) }))
  return (
    <RecordForm action={savePlaceAction} opened={opened}>
      <BilingualField name="name" hasArabic />
      <PickerField name="country" type="country" />
      <div className="side">
        <TextField name="lat" inputMode="text" />
        <TextField name="lon" inputMode="text" />
      </div>
      <ChoiceField name="precision" options={precisions} />
    </RecordForm>
  )
}
