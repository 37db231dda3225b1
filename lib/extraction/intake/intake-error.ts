/** Why a page was not taken in; each has its words in messages/<locale>/extraction.json under `refused`. */
const REFUSALS = {
  empty: 'there is no text in it',
  'too-long': 'it is too long to be one article',
  'not-text': 'it is neither text nor a web page, a Word document or a PDF',
  'broken-file': 'the file is damaged or not what its name says',
  'broken-page': 'its elements are nested as in no page',
  'locked-file': 'the file asks for a password',
  'too-large': 'it is larger than an article is',
  'not-an-address': 'this is no address of a public web page',
  'private-address': 'the address leads into a private network',
  'not-found': 'the server answers that there is no such page',
  refused: 'the server does not give the page to programs',
  unreachable: 'the server does not answer',
  'too-slow': 'the server takes too long',
  'too-many-redirects': 'the address leads on and on',
} as const

export type IntakeRefusal = keyof typeof REFUSALS

/** A page that cannot be taken in; its message is for operators, `code` for pages. */
export class IntakeError extends Error {
  override name = 'IntakeError'

  constructor(readonly code: IntakeRefusal) {
    super(REFUSALS[code])
  }
}
