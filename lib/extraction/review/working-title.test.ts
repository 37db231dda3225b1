import { expect, test } from 'vitest'
import { type TitleParts, workingTitle } from './working-title'

const nothing: TitleParts = { kind: null, place: null, date: null, organisers: [] }
const town = (fr: string, en = fr) => ({ name: { fr, en }, isTown: true })

test.each<[TitleParts, string, string]>([
  [
    {
      kind: 'workshop',
      place: town('Alger', 'Algiers'),
      date: '2013-09-24/2013-09-25',
      organisers: [{ fr: 'CAERT', en: 'ACSRT' }],
    },
    'Atelier à Alger (CAERT), 24-25 septembre 2013',
    'Workshop in Algiers (ACSRT), 24–25 September 2013',
  ],
  [
    { ...nothing, kind: 'summit', place: town('Le Caire', 'Cairo'), date: '2026-11' },
    'Sommet au Caire, novembre 2026',
    'Summit in Cairo, November 2026',
  ],
  [{ ...nothing, kind: 'meeting', place: town('Les Ulis') }, 'Réunion aux Ulis', 'Meeting in Les Ulis'],
  [{ ...nothing, kind: 'visit', place: town('La Mecque', 'Mecca') }, 'Visite à La Mecque', 'Visit in Mecca'],
  [
    {
      ...nothing,
      kind: 'exercise',
      place: { name: { fr: 'Préfecture de Dankpen', en: 'Dankpen prefecture' }, isTown: false },
    },
    'Exercice, Préfecture de Dankpen',
    'Exercise, Dankpen prefecture',
  ],
  [{ ...nothing, date: '2026-11-20' }, 'Événement, 20 novembre 2026', 'Event, 20 November 2026'],
  [
    {
      ...nothing,
      kind: 'launch',
      organisers: [{ fr: 'Union africaine', en: 'African Union' }, { en: 'GCTF' }],
    },
    'Lancement (Union africaine, GCTF)',
    'Launch (African Union, GCTF)',
  ],
])('a working title says kind, place, organisers and date in both languages', (parts, fr, en) => {
  expect(workingTitle(parts)).toEqual({ fr, en })
})

test('where nothing is known there is none', () => {
  expect(workingTitle(nothing)).toEqual({})
})

test('it names no more organisers than the codebook has room for', () => {
  const long = { fr: 'Bureau '.repeat(12).trim(), en: 'Office '.repeat(12).trim() }
  const { fr = '' } = workingTitle({ ...nothing, kind: 'meeting', organisers: [long, long, long] })
  expect(fr).toBe(`Réunion (${long.fr})`)
  expect(fr.length).toBeLessThanOrEqual(160)
})
