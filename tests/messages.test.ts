import { readdirSync, readFileSync } from 'node:fs'
import { createTranslator } from 'next-intl'
import type React from 'react'
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

test.each(LOCALES)('every sentence of %s can be said with the values that the reference takes', (locale) => {
  const errors: string[] = []
  const t = createTranslator<IntlMessages>({
    locale,
    messages: Object.fromEntries(
      sentences(locale).map(([key, sentence]) => [key.replaceAll('.', ' '), sentence]),
    ),
    onError: ({ message }) => errors.push(message),
  })
  for (const [key] of sentences(locale)) t.rich(key.replaceAll('.', ' '), valuesOf(reference.get(key) ?? ''))
  expect(errors).toEqual([])
})

type IntlMessages = Record<string, string>

function valuesOf(sentence: string) {
  const names = [...sentence.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => [name, 2] as const)
  const tags = [...sentence.matchAll(/<(\w+)>/g)].map(
    ([, name = '']) => [name, (words: React.ReactNode) => words] as const,
  )
  // Given in several forms, of which each language takes its own: centuries as a number, countries with an article.
  return { number: 2, the: 2, of: 2, ...Object.fromEntries([...names, ...tags]) }
}

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
