import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LOCALES } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/messages'

type Tree = { [key: string]: string | Tree }

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  )
}

const sentences = (locale: (typeof LOCALES)[number]): [string, string][] =>
  readdirSync(`messages/${locale}`).flatMap((file) =>
    leaves(JSON.parse(readFileSync(`messages/${locale}/${file}`, 'utf8')), `${file.replace('.json', '')}.`),
  )

const reference = new Map(sentences('fr'))

test.each(LOCALES)('every sentence of the reference is there in %s, and no other', (locale) => {
  expect(
    sentences(locale)
      .map(([key]) => key)
      .sort(),
  ).toEqual([...reference.keys()].sort())
})

test.each(LOCALES)('every sentence of %s takes the values that the reference takes', (locale) => {
  const names = (sentence: string) =>
    [...new Set([...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort()
  const odd = sentences(locale).filter(
    ([key, sentence]) => names(sentence).join() !== names(reference.get(key) ?? '').join(),
  )
  expect(odd).toEqual([])
})

test('every namespace on file is one that pages can use', () => {
  expect(
    readdirSync('messages/fr')
      .map((file) => file.replace('.json', ''))
      .sort(),
  ).toEqual(Object.keys(MESSAGES.fr).sort())
})

test('French sentences keep their spaces before high punctuation', () => {
  const odd = sentences('fr').filter(([, sentence]) => {
    const text = sentence.replace(/\{[^{}]*(\{[^{}]*\}[^{}]*)*\}/g, '').replace(/https?:\S+/g, '')
    return / [;!?»:]|« |\w[;!?»]/.test(text)
  })
  expect(odd).toEqual([])
})
