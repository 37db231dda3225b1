import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/forms/choice-field'
import { DateField } from '@/components/forms/date-field'
import { PickerField } from '@/components/forms/picker-field'
import { TextArea, TextField } from '@/components/forms/text-field'
import type { ProposedField } from '@/lib/extraction/schema'
import {
  ActorKind,
  AttendanceQualifier,
  CountryRole,
  EventKind,
  ParticipationRole,
} from '@/lib/vocabulary/lists'

/** The fields in which a proposed value is written otherwise; `name` is where they stand in the form. */
export function Correction({ field, name }: { field: ProposedField; name: string }) {
  const t = useTranslations('extraction')
  const words = useWords()
  const roles = <SelectField name={`${name}.role`} label={t('role')} options={words.roles} />
  switch (field) {
    case 'kind':
      return <SelectField name={`${name}.kind`} label={t('instead')} options={words.kinds} />
    case 'date':
      return <DateField name={`${name}.date`} label={t('instead')} />
    case 'place':
      return (
        <>
          <div className="side">
            <PickerField
              name={`${name}.record`}
              label={t('known-place')}
              hint={t('known-place-hint')}
              type="place"
              isOptional
            />
            <TextField name={`${name}.venue`} label={t('venue')} isOptional />
          </div>
          <div className="side">
            <TextField name={`${name}.name`} label={t('new-place')} hint={t('new-place-hint')} isOptional />
            <PickerField name={`${name}.country`} label={t('country')} type="country" isOptional />
          </div>
        </>
      )
    case 'countries':
      return (
        <div className="side">
          <PickerField name={`${name}.code`} label={t('instead')} type="country" />
          <SelectField name={`${name}.role`} label={t('role')} options={words.countryRoles} />
        </div>
      )
    case 'participants':
      return (
        <div className="side">
          <PickerField name={`${name}.actor`} label={t('instead')} type="actor" />
          {roles}
        </div>
      )
    case 'newActors':
      return (
        <>
          <div className="side">
            <PickerField
              name={`${name}.known`}
              label={t('known-actor')}
              hint={t('known-actor-hint')}
              type="actor"
              isOptional
            />
            {roles}
          </div>
          <TextField name={`${name}.name`} label={t('name')} />
          <div className="side">
            <SelectField name={`${name}.kind`} label={t('actor-kind')} options={words.actorKinds} />
            <PickerField name={`${name}.country`} label={t('country')} type="country" isOptional />
          </div>
        </>
      )
    case 'initiatives':
    case 'themes':
      return (
        <PickerField
          name={`${name}.record`}
          label={t('instead')}
          type={field === 'themes' ? 'theme' : 'initiative'}
        />
      )
    case 'attendance':
      return (
        <div className="side">
          <SelectField name={`${name}.qualifier`} label={t('qualifier')} options={words.qualifiers} />
          <TextField name={`${name}.count`} label={t('count')} inputMode="numeric" />
        </div>
      )
    case 'outcomes':
      return (
        <>
          <TextArea name={`${name}.fr`} label={t('text-fr')} lang="fr" rows={2} />
          <TextArea name={`${name}.en`} label={t('text-en')} lang="en" rows={2} />
        </>
      )
  }
}

function useWords() {
  const [v, entry] = [useTranslations('vocabulary'), useTranslations('entry')]
  return {
    kinds: EventKind.options.map((value) => ({ value, label: v(`eventKind.${value}`) })),
    roles: ParticipationRole.options.map((value) => ({
      value,
      label: v(`participationRole.${value}`, { count: 1 }),
    })),
    countryRoles: CountryRole.options.map((value) => ({ value, label: v(`countryRole.${value}`) })),
    actorKinds: ActorKind.options.map((value) => ({ value, label: v(`actorKind.${value}`) })),
    qualifiers: AttendanceQualifier.options.map((value) => ({
      value,
      label: entry(`attendanceQualifier.${value}`),
    })),
  }
}
