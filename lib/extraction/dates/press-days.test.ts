import { expect, test } from 'vitest'
import { readArticle } from '../text/reading'
import { findDates } from './event-date'

const dateOf = (text: string, published = '2024-03-14') => {
  const title = 'Un titre'
  const reading = readArticle(`${title}\n${text}`, { title, language: 'fr', published })
  return findDates({ reading })[0]?.value
}

test.each([
  [
    '2024-03-04/2024-03-08',
    'La formation, ouverte le lundi 4 mars pour cinq jours, réunit des magistrats à Saly.',
  ],
  ['2024-03-11/2024-03-13', 'Un atelier régional s’est ouvert lundi pour trois jours à Saly.'],
  [
    '2024-03-11/2024-03-15',
    'Depuis lundi et jusqu’à vendredi, une trentaine de cadres suivent une formation à Bamako.',
  ],
  [
    '2024-03-12/2024-03-14',
    'Lomé abrite depuis ce mardi, et pour trois jours, une réunion des services de renseignement.',
  ],
  ['2024-03-05', 'The Department of the Treasury sanctioned on Tuesday last week a network in Mali.'],
  [
    '2024-03',
    'Le Groupe d’action financière a placé, à l’issue de sa plénière de mars, deux pays sous surveillance.',
  ],
  ['2024-03', 'La remise s’est déroulée en ce mois de mars à Bamako.'],
  ['2024-02', 'The Financial Action Task Force put two countries on its grey list at its February plenary.'],
  [
    '2024-01-15/2024-02',
    'The operation was launched on 15 January and wound up in late February, the force said.',
  ],
  [
    '2024-03-09',
    'March 13 (WNB) -- Canada ended its mission in Mali on Saturday, the defence department said.',
  ],
  ['2024-03-08', 'Le huit mars, les ministres de la Justice de six pays ont signé une convention à Rabat.'],
  ['2024-03-05/2024-03-06', 'Les cinq et six mars, la ville a accueilli un séminaire sur les frontières.'],
  ['2024-03-07', 'On the seventh of March, the ministers signed a convention in Rabat.'],
  ['2024-03-08', 'Le 8 au matin, à Gao, la MINUSMA avait rendu les clés du camp. C’était la dernière base.'],
  [
    '2024-03-12/2024-03-14',
    'For the third and last day today, experts of the five countries sit in Accra to draft a plan.',
  ],
  [
    '2024-03-13/2024-03-14',
    'Au deuxième et dernier jour de la rencontre, ce jeudi, les ministres ont adopté une feuille de route.',
  ],
  ['2024-03-07', 'C’était jeudi de la semaine dernière : à Gao, les soldats allemands ont plié bagage.'],
  ['2024-03-04/2024-03-08', 'L’atelier a vécu du lundi au vendredi de la semaine dernière à Cotonou.'],
  [
    '2024-03-07/2024-03-09',
    'Jeudi, vendredi et samedi derniers, les chefs traditionnels du Lac ont tenu conseil à Bol.',
  ],
  ['2024-03-05/2024-03-14', 'Commencée le 5, la formation prend fin ce 14 mars à Thiès.'],
  ['2024-03-14/2024-03-16', 'Abidjan accueille, de ce jeudi à samedi, un forum de juges.'],
  ['2024-03-14/2024-03-15', 'Abidjan accueille aujourd’hui et demain un forum de juges.'],
  ['2024-03-13/2024-03-14', 'Abidjan a accueilli hier et aujourd’hui un forum de juges.'],
  ['2024-03-12/2024-03-13', 'Abidjan a accueilli mardi et hier un forum de juges.'],
  [
    '2024-03-14',
    'I thank our hosts. The people of the region live with fear. Armed groups attack schools. They kill teachers. Only last weekend, more than 150 women and children were slaughtered in a single village.',
  ],
  ['2024-03-14', 'The first may be the last, the second march is planned: nobody knows.'],
  ['2024-03-12', 'Mardi six personnes ont été formées à la fouille des véhicules.'],
])('reads from a sentence of the press: %s', (date, text) => {
  expect(dateOf(text)).toBe(date)
})

test.each([
  'le huit et le neuf, '.repeat(20_000),
  'lundi et mardi et '.repeat(5_000),
  'second and last '.repeat(20_000),
])('days in words without end are read in linear time (%#)', (text) => {
  expect(dateOf(text)).toBeDefined()
})
