import { z } from 'zod'
import type { RecordType } from '@/lib/records/types'
import type { Candidate } from './answer'
import { typed } from './fields'

export type PickerType = RecordType | 'country'

/** A picker's fields: the words typed, the id they had when the form was drawn, the candidate ticked. */
export interface Picked {
  text: string
  id: string
  pick: string
}

export type Resolved = { id: string } | { problem: 'none' | 'several'; candidates: Candidate[] }

/** Where the words of a quote stand in an article's text: what Evidence has of them. */
export interface Quoted {
  exact: string
  prefix?: string
  suffix?: string
  start?: number
  end?: number
}

/** What reading a form has to ask the database: which record a picker means, where a quote stands. */
export interface FormReading {
  resolve: (type: PickerType, picked: Picked) => Promise<Resolved>
  /** The quote as the article has it, or as typed when its text is not kept; null when the text does not have it. */
  anchor: (article: string, quote: Quoted) => Promise<Quoted | null>
  /** The country of a place, ISO 3166-1 alpha-2; null when it is not known. */
  countryOf: (place: string) => Promise<string | null>
}

/** A record named by id, name, acronym or alias, as its id; null when nothing was typed. */
export function picker({ resolve }: FormReading, type: PickerType) {
  return z
    .object({ text: typed, id: typed, pick: typed })
    .prefault({})
    .transform(async (picked, ctx): Promise<string | null> => {
      if (picked.text === '' && picked.pick === '') return null
      const found = await resolve(type, picked)
      if ('id' in found) return found.id
      const { problem, candidates } = found
      ctx.addIssue({ code: 'custom', message: problem, params: { candidates } })
      return z.NEVER
    })
}

/** A picker of a row that cannot be without it. */
export function requiredPicker(reading: FormReading, type: PickerType) {
  return picker(reading, type).transform((id, ctx): string => {
    if (id !== null) return id
    ctx.addIssue({ code: 'custom', message: 'required' })
    return z.NEVER
  })
}

/** Names a record by its id in the reader's language. */
export type LabelOf = (type: PickerType, id: string) => string

/** The fields of a picker that means `id`. */
export function pickedFields(labelOf: LabelOf, type: PickerType, id: string | null | undefined) {
  return id ? { text: labelOf(type, id), id } : undefined
}
