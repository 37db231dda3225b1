import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { RECORD_SCHEMAS } from '@/lib/exchange/record-schemas'
import { LOCALES } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/messages'
import { codebookIn } from './codebook'
import { codebookMarkdown } from './codebook-markdown'

describe.each(LOCALES)('the codebook in %s', (locale) => {
  const { vocabularies, themes, dates, files } = codebookIn(locale, RECORD_SCHEMAS)

  test.each(vocabularies.map(({ id, terms }) => [id, terms] as const))(
    'says every word of %s and defines it',
    (_, terms) => {
      expect(terms.filter(({ word, definition }) => !word || !definition)).toEqual([])
    },
  )

  test.each(files.map((file) => [file.id, file] as const))(
    'describes every field of a record of %s.json',
    (_, file) => {
      expect(file.holds).not.toBe('')
      expect(file.fields.filter(({ holds }) => !holds)).toEqual([])
    },
  )

  test('describes no field and defines no word that does not exist', () => {
    const { field, definition, date } = MESSAGES[locale].about.codebook
    const { eventKindDefinition } = MESSAGES[locale].vocabulary
    const known = files.map(({ id, fields }) => [id, fields.map(({ name }) => name).sort()])
    expect(Object.entries(field).map(([id, fields]) => [id, Object.keys(fields).sort()])).toEqual(known)
    const defined = { eventKind: eventKindDefinition, ...definition }
    const words = vocabularies.map(({ id, terms }) => [id, terms.map((term) => term.id).sort()])
    expect(Object.entries(defined).map(([id, texts]) => [id, Object.keys(texts).sort()])).toEqual(words)
    expect(Object.keys(date)).toHaveLength(dates.length)
  })

  test('says every way to write a date and what it means', () => {
    expect(dates.filter(({ words, meaning }) => !words || !meaning)).toEqual([])
  })

  test('gives every section, term, theme, date and field an address of its own', () => {
    const anchors = [
      ...vocabularies.flatMap(({ anchor, terms }) => [anchor, ...terms.map((term) => term.anchor)]),
      ...[...themes, ...dates].map(({ anchor }) => anchor),
      ...files.flatMap(({ anchor, fields }) => [anchor, ...fields.map((field) => field.anchor)]),
      ...['themes', 'dates', 'files'],
    ]
    expect(new Set(anchors).size).toBe(anchors.length)
  })
})

test('a word is said as the site says it, with a number where it stands before one', () => {
  const words = codebookIn('fr', RECORD_SCHEMAS).vocabularies.flatMap(({ terms }) => terms)
  const said = (anchor: string) => words.find((term) => term.anchor === anchor)?.word
  expect(said('event-kind-ministerial')).toBe('Réunion ministérielle')
  expect(said('participation-role-organiser')).toBe('Organisateur')
  expect(said('attendance-at-least')).toBe('Au moins 200')
})

test('docs/codebook.md is what npm run codebook writes', () => {
  expect(readFileSync('docs/codebook.md', 'utf8')).toBe(
    codebookMarkdown(codebookIn('en', RECORD_SCHEMAS), 'en'),
  )
})
