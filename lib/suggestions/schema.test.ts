import { describe, expect, test } from 'vitest'
import { SuggestionInput } from './schema'

const MESSAGE = 'La conférence a eu lieu le 23 mai, non le 22.'

function problemOf(change: Partial<Record<'message' | 'source' | 'contact', string>>) {
  const read = SuggestionInput.safeParse({ message: MESSAGE, source: '', contact: '', ...change })
  return read.success ? null : read.error.issues[0]?.message
}

describe('what a reader may send', () => {
  test.each([
    ['a message alone', {}],
    ['several lines', { message: `${MESSAGE}\r\n\r\nVoir l’article.` }],
    ['numbers with signs', { message: 'Il y avait <50 personnes, et >20 venues d’ailleurs.' }],
    ['Arabic', { message: 'المؤتمر عقد في باماكو يوم 23 مايو' }],
    ['the longest message', { message: 'é'.repeat(2000) }],
    ['a source', { source: ' https://example.org/a?b=c ' }],
    ['a contact', { contact: 'a@example.org, +223 00 00 00 00' }],
  ])('%s is taken', (_, change) => expect(problemOf(change)).toBeNull())

  test.each([
    ['nothing', { message: '  \n ' }, 'required'],
    ['too little', { message: 'Faux.' }, 'too-short'],
    ['little among spaces', { message: `  Faux.${' '.repeat(40)}` }, 'too-short'],
    ['too much', { message: 'é'.repeat(2001) }, 'message-too-long'],
    ['a NUL byte', { message: `${MESSAGE}\u0000` }, 'not-text'],
    ['an escape', { message: `${MESSAGE}\u001b[31m` }, 'not-text'],
    ['half a character', { message: `${MESSAGE}\ud83d` }, 'not-text'],
    ['markup', { message: `<a href="https://example.org">${MESSAGE}</a>` }, 'markup'],
    ['a script', { message: `${MESSAGE}<script>alert(1)</script>` }, 'markup'],
    ['a script as source', { source: 'javascript:alert(1)' }, 'not-a-web-address'],
    ['a file as source', { source: 'file:///etc/passwd' }, 'not-a-web-address'],
    ['words as source', { source: 'Le Monde' }, 'not-a-web-address'],
    ['a host without a name', { source: 'http://localhost/' }, 'not-a-web-address'],
    ['a source that pretends to be another', { source: 'https://bbc.com@example.org/' }, 'not-a-web-address'],
    ['a long source', { source: `https://example.org/${'a'.repeat(2000)}` }, 'too-long'],
    ['a NUL byte in the contact', { contact: 'a\u0000' }, 'not-text'],
    ['a long contact', { contact: 'a'.repeat(201) }, 'too-long'],
  ])('%s is refused', (_, change, code) => expect(problemOf(change)).toBe(code))

  test('what may be left out is null when it is', () => {
    expect(SuggestionInput.parse({ message: ` ${MESSAGE} `, source: ' ', contact: '' })).toEqual({
      message: MESSAGE,
      source: null,
      contact: null,
    })
  })

  test('a field that is missing or a file is not there', () => {
    expect(SuggestionInput.safeParse({ source: '', contact: '' }).error?.issues[0]?.message).toBe('required')
  })
})
