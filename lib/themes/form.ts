import { z } from 'zod'
import { lines, localizedLine } from '@/lib/forms/fields'
import { formOf } from '@/lib/forms/form'
import { type FormReading, pickedFields, picker } from '@/lib/forms/pickers'
import { ThemeDraft } from './content'

const read = (reading: FormReading) =>
  z.object({
    label: localizedLine,
    altLabel: z.object({ fr: lines, en: lines, ar: lines }).prefault({}),
    broader: picker(reading, 'theme'),
  })

export const THEME_FORM = formOf('theme', ThemeDraft, {
  read,
  fill: (theme, labelOf) => ({
    label: theme.label,
    altLabel: {
      fr: theme.altLabel.fr.join('\n'),
      en: theme.altLabel.en.join('\n'),
      ar: theme.altLabel.ar.join('\n'),
    },
    broader: pickedFields(labelOf, 'theme', theme.broader),
  }),
})
