'use client'

import { useTranslations } from 'next-intl'
import { BilingualField } from '@/components/forms/bilingual-field'
import { SelectField } from '@/components/forms/choice-field'
import { CitationsField } from '@/components/forms/citations-field'
import { LinesField } from '@/components/forms/lines-field'
import { PickerField } from '@/components/forms/picker-field'
import { RecordForm } from '@/components/forms/record-form'
import { TextField } from '@/components/forms/text-field'
import { saveActorAction } from '@/lib/actors/actions'
import { ActorField } from '@/lib/evidence/schema'
import type { OpenedForm } from '@/lib/forms/opened'
import { ActorKind } from '@/lib/vocabulary/lists'

/** The form of an actor. */
export function ActorForm({ opened }: { opened: OpenedForm }) {
  const [t, v] = [useTranslations('forms'), useTranslations('vocabulary')]
  const kinds = ActorKind.options.map((value) => ({ value, label: v(`actorKind.${value}`) }))
  const facts = ActorField.options.map((value) => ({ value, label: t(`fields.actor.${value}`) }))
  return (
    <RecordForm action={saveActorAction} opened={opened}>
      <BilingualField name="name" hasArabic />
      <BilingualField name="acronym" isOptional />
      <LinesField name="aliases" />
      <SelectField name="kind" options={kinds} />
      <PickerField name="country" type="country" isOptional />
      <PickerField name="parent" type="actor" canCreate isOptional />
      <BilingualField name="summary" rows={3} hasArabic />
      <TextField name="wikidata" isOptional />
      <CitationsField name="citations" fields={facts} />
    </RecordForm>
  )
}
