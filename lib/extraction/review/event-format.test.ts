import { expect, test } from 'vitest'
import { formatIn } from './event-format'

test.each([
  ['Les ministres se sont réunis à Nouakchott mardi.', 'in-person'],
  ['La réunion virtuelle a rassemblé douze délégations.', 'online'],
  ['La session s’est tenue en ligne, sous la présidence du Tchad.', 'online'],
  ['Un sommet par visioconférence a suivi.', 'online'],
  ['The ministers met virtually on Tuesday.', 'online'],
  ['The virtual ministerial meeting was chaired by Niger.', 'online'],
  ['A webinar on border security gathered fifty experts.', 'online'],
  ['L’atelier s’est déroulé en format hybride à Dakar.', 'hybrid'],
  ['Delegates attended in person and online.', 'hybrid'],
  ['Le ministre, joint par visioconférence, a salué les participants réunis à Bamako.', 'in-person'],
  ['Retrouvez cet article en ligne.', 'in-person'],
])('“%s” tells of an event that is %s', (body, format) => {
  expect(formatIn(body)).toBe(format)
})

test.each(['reunion ', 'a', 'virtual aaaa '])('a megabyte of « %s » is read at once', (word) => {
  expect(formatIn(word.repeat(1_000_000 / word.length))).toBe('in-person')
})
