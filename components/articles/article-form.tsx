'use client'

import { SelectField } from '@/components/forms/choice-field'
import { DateField } from '@/components/forms/date-field'
import { RecordForm } from '@/components/forms/record-form'
import { TextArea, TextField } from '@/components/forms/text-field'
import { saveArticleAction } from '@/lib/articles/actions'
import type { OpenedForm } from '@/lib/forms/opened'

interface ArticleFormProps {
  opened: OpenedForm
  languages: { value: string; label: string }[]
}

/** The form of an article. */
export function ArticleForm({ opened, languages }: ArticleFormProps) {
  return (
    <RecordForm action={saveArticleAction} opened={opened}>
      <TextArea name="title" rows={2} />
      <TextField name="publisher" />
      <TextField name="url" type="url" isOptional />
      <TextField name="archiveUrl" type="url" isOptional />
      <DateField name="published" isOptional />
      <SelectField name="language" options={languages} />
      <TextArea name="text" rows={16} isOptional />
    </RecordForm>
  )
}
