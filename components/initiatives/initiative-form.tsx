'use client'

import { useTranslations } from 'next-intl'
import { BilingualField } from '@/components/forms/bilingual-field'
import { SelectField } from '@/components/forms/choice-field'
import { CitationsField } from '@/components/forms/citations-field'
import { DateField } from '@/components/forms/date-field'
import { LinesField } from '@/components/forms/lines-field'
import { ListField } from '@/components/forms/list-field'
import { PickerField } from '@/components/forms/picker-field'
import { RecordForm } from '@/components/forms/record-form'
import { TextField } from '@/components/forms/text-field'
import { Unfolding } from '@/components/forms/unfolding'
import { InitiativeField } from '@/lib/evidence/schema'
import type { OpenedForm } from '@/lib/forms/opened'
import { saveInitiativeAction } from '@/lib/initiatives/actions'
import { InitiativeKind } from '@/lib/vocabulary/lists'

/** The form of an initiative. */
export function InitiativeForm({ opened }: { opened: OpenedForm }) {
  const [t, v] = [useTranslations('forms'), useTranslations('vocabulary')]
  const kinds = InitiativeKind.options.map((value) => ({ value, label: v(`initiativeKind.${value}`) }))
  const facts = InitiativeField.options.map((value) => ({ value, label: v(`field.${value}`) }))
  return (
    <RecordForm action={saveInitiativeAction} opened={opened}>
      <BilingualField name="name" hasArabic />
      <BilingualField name="acronym" isOptional />
      <LinesField name="aliases" />
      <SelectField name="kind" options={kinds} />
      <BilingualField name="summary" rows={4} hasArabic />
      <DateField name="active" />
      <ListField name="lead" addLabel={t('add.lead')}>
        {(row) => <PickerField name={`${row}.item`} type="actor" canCreate />}
      </ListField>
      <ListField name="members" addLabel={t('add.members')}>
        {(row) => (
          <>
            <div className="side">
              <PickerField name={`${row}.country`} type="country" />
              <PickerField name={`${row}.actor`} type="actor" canCreate />
            </div>
            <DateField name={`${row}.active`} isOptional hint={null} />
            <Unfolding title={t('citation.list')} names={[`${row}.citations`]}>
              <CitationsField name={`${row}.citations`} />
            </Unfolding>
          </>
        )}
      </ListField>
      <ListField name="themes" addLabel={t('add.themes')}>
        {(row) => <PickerField name={`${row}.item`} type="theme" />}
      </ListField>
      <PickerField name="parent" type="initiative" canCreate isOptional />
      <TextField name="website" type="url" isOptional />
      <CitationsField name="citations" fields={facts} />
    </RecordForm>
  )
}
