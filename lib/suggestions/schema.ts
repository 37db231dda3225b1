import { z } from 'zod'

export const SHORTEST_MESSAGE = 10
export const LONGEST_MESSAGE = 2000

/** After so many days the contact is erased. */
export const CONTACT_DAYS = 90

// PostgreSQL knows no NUL; of what cannot be seen, a text needs line ends and tabs only.
const isText = (text: string) => !/[^\P{Cc}\n\t]|\p{Cs}/u.test(text)
// The site shows it as it is typed, so that tags help nobody but whoever advertises.
const isPlain = (text: string) => !/<\/?[a-z!][^>]*>/i.test(text)

const typed = z
  .string({ error: 'required' })
  .overwrite((text) => text.replace(/\r\n?/g, '\n').trim())
  .refine(isText, { error: 'not-text' })
  .refine(isPlain, { error: 'markup' })

const webAddress = z
  .url({ protocol: /^https?$/, hostname: /\./, error: 'not-a-web-address' })
  .refine((url) => isPlain(url) && URL.canParse(url) && new URL(url).username === '', {
    error: 'not-a-web-address',
  })

/** What a reader sends: what is wrong, where one can read it, how to reach them. The last two may be left out. */
export const SuggestionInput = z.object({
  message: typed
    .min(1, { error: 'required' })
    .min(SHORTEST_MESSAGE, { error: 'too-short' })
    .max(LONGEST_MESSAGE, { error: 'message-too-long' }),
  source: typed
    .max(2000, { error: 'too-long' })
    .transform((url) => url || null)
    .pipe(webAddress.nullable()),
  contact: typed.max(200, { error: 'too-long' }).transform((words) => words || null),
})
export type SuggestionInput = z.infer<typeof SuggestionInput>

export const SUGGESTION_FIELDS = ['message', 'source', 'contact'] as const
export type SuggestionField = (typeof SUGGESTION_FIELDS)[number]

/** The field that no reader sees: what fills it is a program. Its name is none that browsers fill by themselves. */
export const TRAP = 'subject'

/** What the form is told when nothing was sent; null before. */
export type SuggestionAnswer = {
  /** Codes of `suggestions.error`, the first of each field; `form` is about the whole. */
  problems: Partial<Record<SuggestionField | 'form', string>>
  typed: Record<SuggestionField, string>
  /** When the form was first drawn, signed: pressing again is never too fast twice. */
  stamp: string
} | null

export const Decision = z.enum(['accepted', 'declined'])
export type Decision = z.infer<typeof Decision>

/** What an editor decides of a suggestion. */
export const HandlingInput = z.object({
  id: z.uuid(),
  decision: Decision,
  note: z
    .string()
    .overwrite((text) => text.replace(/\r\n?/g, '\n').trim())
    .max(500, { error: 'too-long' })
    .refine(isText, { error: 'not-text' })
    .default(''),
  /** The list to go back to. */
  list: z.string().max(500).default(''),
  locale: z.string().max(5).default(''),
})
export type HandlingInput = z.infer<typeof HandlingInput>
