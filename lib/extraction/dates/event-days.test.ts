import { expect, test } from 'vitest'
import { readArticle } from '../text/reading'
import { findAttendances } from './attendance'
import { findDates } from './event-date'

// A Thursday.
const PUBLISHED = '2024-03-14'

const readingOf = (text: string, published: string | null = PUBLISHED) =>
  readArticle(text, { title: text.split('\n')[0] ?? '', language: 'fr', published })

test.each([
  [
    'a future tense looks ahead',
    'Échanges à Bamako\nLes officiers planchent depuis mardi 12 mars et ne se sépareront que vendredi.',
    '2024-03-12/2024-03-15',
  ],
  [
    'what is under way since a day ends where it must',
    'Conclave\nLa question occupe depuis mercredi des magistrats réunis à Niamey. La rencontre doit prendre fin samedi.',
    '2024-03-13/2024-03-16',
  ],
  [
    'since yesterday, for two days',
    'Forum opens\nSince yesterday, governors have been meeting in Diffa. The two-day session ends this evening.',
    '2024-03-13/2024-03-14',
  ],
  [
    'a guest who came on one day and leaves on another',
    'Visite\nArrivée lundi à Nouakchott, d’où elle repart ce jeudi, la délégation a visité deux casernes mercredi. En quatre jours, elle aura tout vu.',
    '2024-03-11/2024-03-14',
  ],
  [
    'days of which none is told are of that month, or nearly',
    'Stage\nLa session que l’école a tenue ces derniers jours à Kati a réuni des enquêteurs maliens de plusieurs corps.',
    '2024-03~',
  ],
  [
    'nothing is born yesterday',
    'Coopération\nDepuis quelques jours, des paras maliens s’entraînent au Maroc. Cette coopération n’est pas née d’hier.',
    '2024-03~',
  ],
  [
    'what is reported before a coming meeting',
    'Sécurité\nAvant le sommet de samedi, les ministres se sont concertés mercredi à Ouagadougou.',
    '2024-03-13',
  ],
  [
    'a letter goes out before it is confirmed',
    'Accord dénoncé\nLe gouvernement a confirmé lundi sa décision. La dénonciation a été signée le 6 mars.',
    '2024-03-06',
  ],
  [
    'a verdict that is awaited closes nothing',
    'Procès\nLe procès s’est ouvert mardi à Bamako. Le verdict est attendu le 29 mars.',
    '2024-03-12',
  ],
])('%s', (_, text, date) => {
  expect(findDates({ reading: readingOf(text) })[0]?.value).toBe(date)
})

test('this month is that of the page where only the month of a page is known', () => {
  const text = 'New study\nThe joint report was released this month by the two regional bodies.'
  expect(findDates({ reading: readingOf(text, '2016-10') })[0]?.value).toBe('2016-10')
})

test('a date in the last sentences is a dateline only where nothing goes on after it', () => {
  const text = `Désarmement\nL’opération a été lancée samedi à Gao. ${'Les listes sont prêtes. '.repeat(6)}\nKidal l’avait précédé, le 4 mars, de quelques jours.`
  expect(findDates({ reading: readingOf(text) })[0]?.value).toBe('2024-03-09')
})

test('the likelihoods of the dates that are told fall from the first on', () => {
  const text = 'Atelier\nL’atelier s’est tenu mardi. Le précédent avait eu lieu le 5 juin 2023.'
  const [first, second] = findDates({ reading: readingOf(text) })
  expect(first?.confidence).toBeGreaterThan(second?.confidence ?? 1)
})

test.each([
  [
    'whose officers, not: of whom',
    'Cours\nL’école de guerre, dont les trente officiers ont suivi les exposés, a reçu mardi des magistrats.',
    30,
  ],
  [
    'the subject of a sentence waits for its verb',
    'Experts meet\nMore than 30 experts, dispatched by governments of the region and from further afield as well as by regional bodies, attended the meeting.',
    30,
  ],
  ['a saying', 'Visite\nLes officiers ont découvert les mille et une ruses des membres du réseau.', null],
  [
    'a coalition’s members now',
    'Réunion\nLa Coalition date de 2014 et regroupe aujourd’hui plus de quatre-vingts membres.',
    null,
  ],
  ['another year', 'École inaugurée\nDès 2019, 165 stagiaires de dix pays y étaient passés.', null],
])('counts those who take part: %s', (_, text, count) => {
  const [best] = findAttendances({ reading: readingOf(text) })
  expect(best && best.confidence >= 0.5 ? best.value.count : null).toBe(count)
})

test.each([
  'avant la '.repeat(20_000),
  'sera '.repeat(40_000),
  `${'a'.repeat(200_000)}ront vendredi`,
  'lundi, mardi. '.repeat(8_000),
])('dates without end are weighed in linear time (%#)', (text) => {
  expect(findDates({ reading: readingOf(text) })).toBeDefined()
})

test('this month is that of a page dated by its month alone', () => {
  const text = 'Forum à Kati\nLe forum des greffiers s’est tenu ce mois-ci à Kati.'
  const [best] = findDates({ reading: readingOf(text, '2024-03') })
  expect(best).toMatchObject({ value: '2024-03', reason: { code: 'date-relative' } })
})
