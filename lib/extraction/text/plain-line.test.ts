import { expect, test } from 'vitest'
import { plainLineOf } from './plain-line'
import { readArticle } from './reading'

function lineOf(body: string) {
  const [sentence] = readArticle(body, { language: 'fr', title: null, published: null }).sentences
  return sentence ? plainLineOf(sentence, body) : null
}

test.each([
  ['L’École s’ouvre à Thiès', "l'ecole s'ouvre a thies"],
  ['Publié le 15 – 11 – 2023', 'publie le 15-11-2023'],
  ['trente (30) agents', 'trente(30(agents'],
  ['1\u202f200 soldats', '1 200 soldats'],
  ['يوم ١٥ نونبر', 'يوم 15 نونبر'],
  ['« Oui »', '"oui"'],
])('%s becomes plain', (body, plain) => {
  expect(lineOf(body)?.text).toBe(plain)
})

test('a stretch of the plain line is found again in the article', () => {
  const body = 'Réunis à Thiès, ils ont fêté l’été.'
  const line = lineOf(body)
  const from = line?.text.indexOf("l'ete") ?? -1
  const span = line?.spanOf(from, from + "l'ete".length)
  expect(body.slice(span?.start, span?.end)).toBe('l’été')
})
