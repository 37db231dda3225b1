'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useEvidenceDesk } from '@/components/evidence/evidence-desk'
import { EvidenceMark } from '@/components/evidence/evidence-mark'
import { QuoteList } from '@/components/evidence/quote-list'
import { BilingualField } from '@/components/forms/bilingual-field'
import { SelectField } from '@/components/forms/choice-field'
import { useFormState } from '@/components/forms/form-context'
import { ListField } from '@/components/forms/list-field'
import { PickerField } from '@/components/forms/picker-field'
import { TextField } from '@/components/forms/text-field'
import { find, isBlank } from '@/lib/forms/tree'
import { AttendanceQualifier, CountryRole, ParticipationRole } from '@/lib/vocabulary/lists'
import { FactGroup } from './fact-group'
import { proofOf } from './fact-proof'

/** Who, how many, about what and with what result: the repeating parts of an event. */
export function EventFormParts({ themes }: { themes: ReactNode }) {
  const [t, v, e] = [useTranslations('forms'), useTranslations('vocabulary'), useTranslations('entry')]
  const countryRoles = CountryRole.options.map((value) => ({ value, label: v(`countryRole.${value}`) }))
  const qualifiers = AttendanceQualifier.options.map((value) => ({
    value,
    label: e(`attendanceQualifier.${value}`),
  }))
  return (
    <>
      <ListField name="countries" addLabel={t('add.countries')} {...proofOf('countries')}>
        {(row) => (
          <div className="side">
            <PickerField name={`${row}.code`} type="country" />
            <SelectField name={`${row}.role`} options={countryRoles} />
          </div>
        )}
      </ListField>
      <Participants />
      <FactGroup name="attendance" {...proofOf('attendance')}>
        <SelectField name="attendance.qualifier" options={qualifiers} isOptional />
        <TextField name="attendance.count" inputMode="numeric" isOptional />
      </FactGroup>
      {themes}
      <ListField name="initiatives" addLabel={t('add.initiatives')}>
        {(row) => <PickerField name={`${row}.item`} type="initiative" canCreate />}
      </ListField>
      <ListField name="outcomes" addLabel={t('add.outcomes')} {...proofOf('outcomes')}>
        {(row) => <BilingualField name={row} hint={null} />}
      </ListField>
    </>
  )
}

/** The participations, each with its own evidence; below them what proves all of them together. */
function Participants() {
  const [t, v] = [useTranslations('forms'), useTranslations('vocabulary')]
  const { facts } = useEvidenceDesk()
  const roles = ParticipationRole.options.map((value) => ({
    value,
    label: v(`participationRole.${value}`, { count: 1 }),
  }))
  const lists = facts.filter(({ field }) => field === 'participants').map(({ list }) => list)
  const { after } = proofOf('participants')
  return (
    <ListField
      name="participants"
      addLabel={t('add.participants')}
      mark={<EvidenceMark lists={lists} />}
      after={after}
    >
      {(row) => (
        <>
          <div className="side">
            <PickerField
              name={`${row}.actor`}
              type="actor"
              canCreate
              mark={<EvidenceMark lists={[`${row}.citations`]} />}
            />
            <SelectField name={`${row}.role`} options={roles} />
          </div>
          <QuoteList list={`${row}.citations`} adding={`${row}.adding`} />
          <Capacity row={row} />
        </>
      )}
    </ListField>
  )
}

/** In what capacity: most participations have none, so that it is folded until it is wanted. */
function Capacity({ row }: { row: string }) {
  const t = useTranslations('entry')
  const { tree } = useFormState()
  return (
    <details className="more" open={!isBlank(find(tree, `${row}.as`))}>
      <summary>{t('capacity')}</summary>
      <BilingualField name={`${row}.as`} isOptional />
    </details>
  )
}
