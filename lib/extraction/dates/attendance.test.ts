import { describe, expect, test } from 'vitest'
import { readArticle } from '../text/reading'
import { findAttendances } from './attendance'

function context(body: string, language: string) {
  return {
    reading: readArticle(body, { language, title: null, published: null }),
  }
}

function attendance(body: string, language = 'fr') {
  const value = findAttendances(context(body, language))[0]?.value
  return value ? `${value.qualifier} ${value.count}` : null
}

describe('those who take part are counted in French', () => {
  test.each([
    ['La conférence réunit plus de 200 spécialistes des services de sécurité.', 'at-least 200'],
    ['L’atelier a réuni une trentaine de participants venus de cinq pays.', 'about 30'],
    ['Une trentaine d’officiers suivent cette formation.', 'about 30'],
    ['Environ 60 magistrats prennent part au séminaire.', 'about 60'],
    ['L’atelier a rassemblé 45 officiers de police judiciaire.', 'exactly 45'],
    ['Jusqu’à 100 soldats participent à l’exercice.', 'at-most 100'],
    ['Vingt-cinq gendarmes ont été formés durant ce stage.', 'exactly 25'],
    ['La formation a outillé trente-cinq enquêteurs de la police.', 'exactly 35'],
    ['Quelque 1 300 militaires de vingt-neuf pays participent à l’exercice Flintlock.', 'about 1300'],
    ['Près de deux cents délégués ont pris part au forum.', 'about 200'],
    ['Près d’une centaine d’acteurs prennent part à l’atelier.', 'about 100'],
    ['Plus d’une centaine de participants ont assisté au colloque.', 'at-least 100'],
    ['Au moins 80 représentants assistent à la réunion.', 'at-least 80'],
    ['Pas moins de 70 délégués sont venus à la conférence.', 'at-least 70'],
    ['Une quarantaine d’États ont participé à la réunion ministérielle.', 'about 40'],
    ['28 membres et observateurs ont pris part à la réunion.', 'exactly 28'],
    ['Une soixantaine de délégations ont pris part à la réunion.', 'about 60'],
    ['Trente-cinq auditeurs environ suivent la formation.', 'about 35'],
    ['L’opération a mobilisé plus de 5 000 hommes de quatre pays.', 'at-least 5000'],
    ['Au total, 30 agents, dont sept femmes, se sont formés pendant l’atelier.', 'exactly 30'],
    ['La formation a réuni 24 stagiaires, parmi lesquels 10 officiers.', 'exactly 24'],
    ['Du 2 au 7 août dernier, trente agents ont suivi la formation.', 'exactly 30'],
    [
      'La conférence réunira plus de 200 spécialistes. Elle sera suivie d’un atelier de 30 spécialistes.',
      'at-least 200',
    ],
    [
      'Un atelier forme quarante enquêteurs\nUne quarantaine d’enquêteurs sont formés cette semaine à Bamako.',
      'about 40',
    ],
    ['Les 46 séances de la formation ont été suivies en moyenne par 168 détenus.', 'about 168'],
  ])('%s', (body, expected) => {
    expect(attendance(body)).toBe(expected)
  })
})

describe('those who take part are counted in English', () => {
  test.each([
    ['The workshop brought together more than 50 officials and experts.', 'at-least 50'],
    ['Some 60 officers attended the course.', 'about 60'],
    ['Nearly 200 participants attended the meeting.', 'about 200'],
    ['Over 400 soldiers are taking part in the exercise.', 'at-least 400'],
    ['Thirty-eight delegations attended the meeting in Tangier.', 'exactly 38'],
    ['About a hundred delegates attended the forum.', 'about 100'],
    ['The training was attended by 33 criminal justice practitioners.', 'exactly 33'],
    ['The course trained 34 civilian, military and financial experts.', 'exactly 34'],
    ['Up to 150 police officers will take part in the exercise.', 'at-most 150'],
    ['A fifteen-member delegation attended the meeting.', 'exactly 15'],
    ['Twenty-four trainees from eight countries followed the course.', 'exactly 24'],
    ['Two dozen prosecutors attended the seminar.', 'about 24'],
    ['No fewer than 70 countries took part in the ministerial meeting.', 'at-least 70'],
    ['The operation involved 260 officers at airports and borders.', 'exactly 260'],
    ['Some fifty supervisors of charities gathered for the workshop.', 'about 50'],
  ])('%s', (body, expected) => {
    expect(attendance(body, 'en')).toBe(expected)
  })
})

describe('other numbers are not taken for those who take part', () => {
  test.each([
    ['fr', 'Les ministres se sont réunis à Niamey. L’attaque a fait 53 morts parmi les gendarmes.'],
    ['fr', 'Les ministres se sont réunis à Niamey. Au moins 40 soldats ont été tués le mois dernier.'],
    ['fr', 'La réunion a porté sur les 2 millions de personnes déplacées dans la région.'],
    ['fr', 'L’Union européenne remet 20 véhicules et 300 millions de francs CFA.'],
    ['fr', 'La coalition, créée en 2014, compte 83 pays membres. Ses ministres se sont réunis à Rome.'],
    ['fr', 'L’atelier a eu lieu en 2024 à 15 kilomètres de Bamako.'],
    ['fr', 'Les ministres des onze pays du Processus se réunissent à Niamey.'],
    ['fr', 'Les ministres ont débattu d’une force de 5 000 hommes lors du sommet.'],
    ['fr', 'La police a interpellé 45 personnes lors de l’opération.'],
    ['en', 'Ministers met in Niamey. At least 40 soldiers were killed last month.'],
    ['en', 'Ministers met in Abuja to weigh a brigade of 1,650 personnel.'],
    ['en', 'The talks dealt with 2 million displaced people.'],
    ['en', 'The court convicted 11 men over the attack.'],
    ['en', 'The meeting lasted 12 hours and adopted 16 recommendations.'],
  ])('%s: %s', (language, body) => {
    expect(attendance(body, language)).toBeNull()
  })
})

test('a decision counts nobody, where its kind is known', () => {
  const body = 'Le Conseil autorise le déploiement de 600 agents.'
  expect(findAttendances(context(body, 'fr'), 'decision')).toEqual([])
})

test('the words that count are quoted', () => {
  const body = 'La conférence réunit plus de 200 spécialistes des services de sécurité.'
  const [best] = findAttendances(context(body, 'fr'))
  expect(best?.quotes.map(({ start, end }) => body.slice(start, end))).toEqual(['plus de 200 spécialistes'])
  expect(best?.reason).toEqual({ code: 'attendance-counted' })
  expect(best?.confidence).toBeGreaterThan(0.5)
})

test.each([
  'a'.repeat(1_000_000),
  '12 '.repeat(300_000),
  'deux cents '.repeat(90_000),
  '30 agents, '.repeat(50_000),
])('a hostile text is read in linear time (%#)', (body) => {
  expect(findAttendances(context(body, 'fr')).length).toBeLessThan(5)
})
