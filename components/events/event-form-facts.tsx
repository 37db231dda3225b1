'use client'

import { useTranslations } from 'next-intl'
import { BilingualField } from '@/components/forms/bilingual-field'
import { ChoiceField, SelectField } from '@/components/forms/choice-field'
import { DateField } from '@/components/forms/date-field'
import { PickerField } from '@/components/forms/picker-field'
import { TextField } from '@/components/forms/text-field'
import { EventFormat, EventKind } from '@/lib/vocabulary/lists'
import { FactGroup } from './fact-group'
import { proofOf } from './fact-proof'

/** What, when and where: the fields of an event that are said once. */
export function EventFormFacts() {
  const v = useTranslations('vocabulary')
  const kinds = EventKind.options.map((value) => ({ value, label: v(`eventKind.${value}`) }))
  const formats = EventFormat.options.map((value) => ({ value, label: v(`format.${value}`) }))
  return (
    <>
      <BilingualField name="title" rows={2} hasArabic />
      <BilingualField name="summary" rows={4} hasArabic />
      <SelectField name="kind" options={kinds} {...proofOf('kind')} />
      <DateField name="date" {...proofOf('date')} />
      <FactGroup name="place" {...proofOf('place')}>
        <PickerField name="place.record" type="place" canCreate isOptional />
        <TextField name="place.venue" isOptional />
      </FactGroup>
      <ChoiceField name="format" options={formats} />
    </>
  )
}
