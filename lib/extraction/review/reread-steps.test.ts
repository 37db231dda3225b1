import { expect, test } from 'vitest'
import { withLines } from './reread-steps'

const lines = [
  { text: 'Accueil', reason: 'menu' },
  { text: 'Le sommet s’ouvre.', reason: null },
  { text: 'Partager', reason: 'share' },
]

test('lines come back into the article, or leave it, and keep why they were taken out before', () => {
  const changed = withLines(lines, { restored: [0, 99], struck: [1, 2, -1] })
  expect(changed.map(({ reason }) => reason)).toEqual([null, 'editor', 'share'])
  expect(changed.map(({ text }) => text)).toEqual(lines.map(({ text }) => text))
})
