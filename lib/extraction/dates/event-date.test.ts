import { describe, expect, test } from 'vitest'
import { parseEdtf } from '@/lib/edtf/date'
import { readArticle } from '../text/reading'
import { findDates } from './event-date'

function found(body: string, published: string | null, language = 'fr') {
  const title = body.includes('\n') ? (body.split('\n')[0] ?? null) : null
  return findDates({
    reading: readArticle(body, { language, title, published }),
  })
}

describe('the event of a French article is dated', () => {
  test.each([
    [
      'by the day of its opening and closing',
      'Les travaux de l’atelier, ouverts lundi à Niamey, ont été clos mercredi par le ministre de la Justice.',
      '2024-03-14',
      '2024-03-11/2024-03-13',
    ],
    [
      'by its length from the opening day',
      'Un atelier de trois jours s’est ouvert ce mardi 12 mars à Bamako. Il réunit des magistrats.',
      '2024-03-12',
      '2024-03-12/2024-03-14',
    ],
    [
      'by its length up to the closing day',
      'Au terme de trois jours de travaux, le séminaire a pris fin vendredi à Cotonou.',
      '2024-03-16',
      '2024-03-13/2024-03-15',
    ],
    [
      'by its length after the day of the start',
      'Pendant cinq jours, à partir de ce lundi, des enquêteurs sont formés à Ouagadougou.',
      '2024-03-11',
      '2024-03-11/2024-03-15',
    ],
    [
      'by 48 hours from the opening',
      'La conférence s’est ouverte jeudi à Alger. Pendant 48 heures, les experts débattent.',
      '2024-03-15',
      '2024-03-14/2024-03-15',
    ],
    [
      'and not by the founding of its organiser',
      'La Coalition, créée en 2014, a tenu une réunion le 28 juin 2021 à Rome. Elle compte 83 membres.',
      '2021-06-29',
      '2021-06-28',
    ],
    [
      'and not by an earlier meeting',
      'Le comité s’est réuni le 15 mai 2023 à Lomé. Lors de sa précédente réunion, le 3 mars 2022, il avait adopté ses statuts.',
      '2023-05-16',
      '2023-05-15',
    ],
    [
      'and not by the next meeting',
      'Le comité s’est réuni mardi à Lomé. Sa prochaine réunion est prévue le 12 juin 2024 à Accra.',
      '2024-03-13',
      '2024-03-12',
    ],
    [
      'and not by the date of a law',
      'Le colloque s’est tenu le 12 mars 2024. Il portait sur la loi du 21 juin 2016 et sur le décret n° 2019-45 du 4 avril 2019.',
      '2024-03-13',
      '2024-03-12',
    ],
    [
      'and not by an attack',
      'Après l’attaque du 2 mars contre un poste militaire, les chefs d’état-major se sont réunis lundi 11 mars à Niamey.',
      '2024-03-12',
      '2024-03-11',
    ],
    [
      'and not by a deadline',
      'Le gouvernement a lancé jeudi son plan, à réaliser d’ici 2027 et avant le 31 décembre 2025 pour sa première phase.',
      '2024-03-15',
      '2024-03-14',
    ],
    [
      'and not by the day on which somebody speaks of it',
      'Le ministre a déclaré jeudi que la conférence, tenue du 4 au 6 mars à Rabat, avait été un succès.',
      '2024-03-15',
      '2024-03-04/2024-03-06',
    ],
    [
      'as announced, when it is still to come',
      'Bamako accueillera du 22 au 24 mai 2025 une conférence sur le financement du terrorisme, a annoncé mardi la Coalition.',
      '2025-05-14',
      '2025-05-22/2025-05-24',
    ],
    [
      'by its start, when no end is told',
      'La Coalition s’apprête à lancer une initiative à partir du 22 mai 2025 à Bamako.',
      null,
      '2025-05-22',
    ],
    [
      'by the weekday beside a dateline',
      'Niamey, 15 mars (ANP) – Le ministre de la Défense a reçu jeudi une délégation européenne.',
      '2024-03-15',
      '2024-03-14',
    ],
    [
      'by the dateline, when nothing else tells it',
      'Niamey, 15 mars 2024 (ANP) – Le ministre de la Défense a reçu une délégation européenne.',
      null,
      '2024-03-15',
    ],
    [
      'by the day under a communiqué',
      'Communiqué conjoint\nLes chefs d’État décident le retrait sans délai de leurs pays.\nFait à Bamako, le 28 janvier 2024',
      null,
      '2024-01-28',
    ],
    [
      'by the month, when no day is told',
      'En février 2024, la mission a achevé à Maradi la formation de deux compagnies. Elle avait commencé en 2019.',
      null,
      '2024-02',
    ],
    [
      'by the day in its title',
      'Atelier régional sur les preuves, Dakar, 5 et 6 juin 2023\nDes magistrats de sept pays ont échangé sur la collecte des preuves.',
      null,
      '2023-06-05/2023-06-06',
    ],
    [
      'by the day that a decision was taken',
      'Le Conseil de sécurité a adopté à l’unanimité, le 21 juin 2017, la résolution 2359 (2017). Les premiers bataillons sont attendus en octobre.',
      '2017-06-22',
      '2017-06-21',
    ],
    [
      'and not by a commemoration',
      'Le premier ministre a inauguré mercredi le centre de Niamey. Le pays observe chaque année, le 21 août, la journée des victimes.',
      '2024-03-14',
      '2024-03-13',
    ],
    [
      'by days that follow each other',
      'L’atelier s’est tenu jeudi et vendredi à Saly, au Sénégal.',
      '2024-03-18',
      '2024-03-14/2024-03-15',
    ],
    [
      'by an end that is still to come',
      'La formation a démarré lundi 4 mars à Thiès. Elle s’achèvera le 15.',
      '2024-03-06',
      '2024-03-04/2024-03-15',
    ],
    [
      'by its days told twice',
      'Du 11 au 13 mars, les experts se sont réunis à Praia. Clôturant les travaux mercredi, le ministre a salué leur engagement.',
      '2024-03-14',
      '2024-03-11/2024-03-13',
    ],
  ])('%s', (_, body, published, date) => {
    expect(found(body, published)[0]?.value).toBe(date)
  })
})

describe('the event of an English article is dated', () => {
  test.each([
    [
      'by the weekday',
      'Ministers of the Coalition met on Tuesday in Riyadh, the Saudi foreign ministry said.',
      '2024-03-13',
      '2024-03-12',
    ],
    [
      'by its length from the opening day',
      'A three-day workshop on border security opened on Tuesday in Accra.',
      '2024-03-13',
      '2024-03-12/2024-03-14',
    ],
    [
      'by its length up to the closing day',
      'A five-day course for investigators ended on Friday in Abuja with a ceremony.',
      '2024-03-16',
      '2024-03-11/2024-03-15',
    ],
    [
      'by both its ends',
      'The exercise kicked off on 15 May in Jacqueville. It will end on 30 May with a parade.',
      '2024-05-16',
      '2024-05-15/2024-05-30',
    ],
    [
      'and not by the founding of its organiser',
      'The academy, established in 2021, hosted a seminar on 5 March 2024 for judges from seven countries.',
      '2024-03-07',
      '2024-03-05',
    ],
    [
      'and not by a previous meeting',
      'The group met in Abuja on 5 March 2024. Its previous meeting was held in Dakar in December 2023.',
      '2024-03-07',
      '2024-03-05',
    ],
    [
      'and not by a coup',
      'The United States completed its withdrawal from the base on Monday. Relations soured after the July 26, 2023 coup.',
      '2024-08-06',
      '2024-08-05',
    ],
    [
      'as announced, when it is still to come',
      'Ghana will host the exercise from 13 to 24 May 2024, the embassy announced on Thursday.',
      '2024-04-12',
      '2024-05-13/2024-05-24',
    ],
    [
      'by the days before the text of a United Nations page',
      'Dakar, 24-26 April 2019 - The steering committee of the Sahel Programme reviewed its work plan. Since 2014 it has trained 5,900 people.',
      '2019-05-02',
      '2019-04-24/2019-04-26',
    ],
    [
      'by yesterday',
      'The court in Niamey yesterday sentenced eleven men over the 2015 attack in Diffa.',
      '2024-03-13',
      '2024-03-12',
    ],
    [
      'by today',
      'The European Union today handed over 105 vehicles to the Ghanaian army in Accra.',
      '2023-10-28',
      '2023-10-28',
    ],
    [
      'by the month, when no day is told',
      'In November 2023 the institute launched a study on reintegration in Maiduguri.',
      '2024-01-12',
      '2023-11',
    ],
  ])('%s', (_, body, published, date) => {
    expect(found(body, published, 'en')[0]?.value).toBe(date)
  })
})

describe('when the text tells no date', () => {
  const body = 'Le ministre de la Sécurité a installé les membres du comité à Kaya.'

  test('the day of publication stands in, without words and with little confidence', () => {
    const [best] = found(body, '2024-03-13')
    expect(best).toMatchObject({ value: '2024-03-13', quotes: [], reason: { code: 'date-published' } })
    expect(best?.confidence).toBeLessThan(0.6)
  })
  test('so does a month of publication', () => {
    expect(found(body, '2024-03')[0]?.value).toBe('2024-03')
  })
  test('nothing is proposed when that is unknown too', () => {
    expect(found(body, null)).toEqual([])
  })
})

test('every proposal is EDTF and quotes words of the article', () => {
  const body =
    'Ouvert lundi 11 mars à Niamey, l’atelier de trois jours s’achève mercredi. La session de mars 2022 avait réuni 30 juges, en 2022.'
  const all = found(body, '2024-03-12')
  expect(all.length).toBeGreaterThan(2)
  for (const { value, quotes, confidence } of all) {
    expect(parseEdtf(value)?.text).toBe(value)
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThan(1)
    for (const { start, end } of quotes) expect(body.slice(start, end)).toMatch(/\S/)
  }
})

test('an interval of two ends quotes both', () => {
  const body = 'Ouverts lundi à Niamey, les travaux ont été clos mercredi.'
  const [best] = found(body, '2024-03-14')
  expect(best?.quotes.map(({ start, end }) => body.slice(start, end))).toEqual(['lundi', 'mercredi'])
})

test.each(['le 12 mars 2024 '.repeat(40_000), 'ouvert lundi, clos mardi. '.repeat(20_000)])(
  'a text of many dates is weighed in linear time (%#)',
  (body) => {
    expect(found(body, '2024-03-13').length).toBeGreaterThan(0)
  },
)
