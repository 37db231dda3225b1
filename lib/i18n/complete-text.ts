import { z } from 'zod'
import { LocalizedText } from './localized-text'

/** A text that somebody wrote; the error code is `required`. */
export const WrittenText = z.string({ error: 'required' }).trim().min(1, { error: 'required' })

/** A text of a record that may be published: there in French and in English. */
export const CompleteText = LocalizedText.extend({ fr: WrittenText, en: WrittenText })
