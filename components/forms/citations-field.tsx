'use client'

import { useTranslations } from 'next-intl'
import { SelectField } from './choice-field'
import { HiddenFields } from './hidden-fields'
import { ListField } from './list-field'
import { PickerField } from './picker-field'
import { TextArea, TextField } from './text-field'
import { Unfolding } from './unfolding'

interface CitationsFieldProps {
  name: string
  /** The facts that a source can state; left out where the list proves one fact only. */
  fields?: { value: string; label: string }[]
}

const QUOTE = ['exact', 'originalValue']

// What the selector of a quote has besides its words: kept for the server, which looks for the words again.
const SELECTOR = ['prefix', 'suffix', 'start', 'end']

/** The articles that state the facts of a record, with their words where one has them. */
export function CitationsField({ name, fields }: CitationsFieldProps) {
  const t = useTranslations('forms')
  const stances = (['supports', 'differs'] as const).map((value) => ({ value, label: t(`stance.${value}`) }))
  const word = (part: 'article' | 'stance' | 'exact' | 'originalValue' | 'field') => ({
    label: t(`citation.${part}`),
    hint: null,
  })
  return (
    <ListField name={name} label={t('citation.list')} hint={t('citation.hint')} addLabel={t('citation.add')}>
      {(row) => (
        <>
          <div className={fields ? 'side' : undefined}>
            <PickerField name={`${row}.article`} type="article" canCreate {...word('article')} />
            {fields && <SelectField name={`${row}.field`} options={fields} {...word('field')} />}
          </div>
          <Unfolding title={t('citation.exact')} names={QUOTE.map((part) => `${row}.${part}`)}>
            <TextArea
              name={`${row}.exact`}
              rows={2}
              isOptional
              {...word('exact')}
              hint={t('citation.exact-hint')}
            />
            <div className="side">
              <SelectField name={`${row}.stance`} options={stances} isOptional {...word('stance')} />
              <TextField name={`${row}.originalValue`} isOptional {...word('originalValue')} />
            </div>
          </Unfolding>
          <HiddenFields names={SELECTOR.map((part) => `${row}.${part}`)} />
        </>
      )}
    </ListField>
  )
}
