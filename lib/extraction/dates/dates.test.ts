import { describe, expect, test } from 'vitest'
import { readArticle } from '../text/reading'
import { readDates } from './dates'

// A Wednesday.
const PUBLISHED = '2024-03-13'

function datesIn(text: string, published: string | null = PUBLISHED) {
  const reading = readArticle(text, { language: 'fr', title: null, published })
  return readDates(reading).mentions.map(({ edtf }) => edtf)
}

function wordsIn(text: string) {
  const reading = readArticle(text, { language: 'fr', title: null, published: PUBLISHED })
  return readDates(reading).mentions.map(({ start, end }) => text.slice(start, end))
}

describe('a date with its year', () => {
  test.each([
    ['Le mercredi 15 novembre 2023, la réunion s’est tenue.', '2023-11-15'],
    ['La réunion s’est tenue le 15 novembre 2023 à Cotonou.', '2023-11-15'],
    ['La réunion s’est tenue le 1er mars 2023.', '2023-03-01'],
    ['La réunion s’est tenue le 1 er mars 2023.', '2023-03-01'],
    ['La réunion s’est tenue le 1ᵉʳ mars 2023.', '2023-03-01'],
    ['La réunion s’est tenue le premier mars 2023.', '2023-03-01'],
    ['La réunion s’est tenue le 05 février 2024.', '2024-02-05'],
    ['La réunion s’est tenue le 16 Septembre 2025.', '2025-09-16'],
    ['La réunion s’est tenue le 5 AOÛT 2022.', '2022-08-05'],
    ['La réunion s’est tenue le 5 aout 2022.', '2022-08-05'],
    ['La réunion s’est tenue le 5 fevrier 2022.', '2022-02-05'],
    ['La réunion s’est tenue le 12 déc. 2022.', '2022-12-12'],
    ['La réunion s’est tenue le 12 sept. 2022.', '2022-09-12'],
    ['La réunion s’est tenue le 12 juil 2022.', '2022-07-12'],
    ['La réunion s’est tenue le lundi, 12 décembre 2022.', '2022-12-12'],
    ['La réunion s’est tenue le 15 du mois de novembre 2023.', '2023-11-15'],
    ['Publié le 15 - 11 - 2023', '2023-11-15'],
    ['Publié le 15/11/2023 à 10h', '2023-11-15'],
    ['Publié le 15.11.2023', '2023-11-15'],
    ['Publié le 15-11-2023', '2023-11-15'],
    ['Publié le 5/1/2023', '2023-01-05'],
    ['2023-11-15', '2023-11-15'],
    ['2023-11-15T10:32:00Z', '2023-11-15'],
    ['The talks took place on 15 November 2023.', '2023-11-15'],
    ['The talks took place on Wednesday 15 November 2023.', '2023-11-15'],
    ['The talks took place on Wednesday, 15 November, 2023.', '2023-11-15'],
    ['The talks took place on November 15, 2023.', '2023-11-15'],
    ['The talks took place on Wednesday, November 15, 2023.', '2023-11-15'],
    ['The talks took place on November 15th 2023.', '2023-11-15'],
    ['The talks took place on the 3rd of May 2023.', '2023-05-03'],
    ['The talks took place on 3rd May 2023.', '2023-05-03'],
    ['The talks took place on the 22nd of May, 2023.', '2023-05-22'],
    ['The talks took place on Nov. 15, 2023.', '2023-11-15'],
    ['The talks took place on Sept. 5, 2023.', '2023-09-05'],
    ['The talks took place on 12 Mar 2024 10:32 GMT.', '2024-03-12'],
    ['Wed, 15 Nov 2023', '2023-11-15'],
    ['Posted on 11/25/2023', '2023-11-25'],
    ['انعقد الاجتماع يوم الأربعاء 15 نوفمبر 2023', '2023-11-15'],
    ['انعقد الاجتماع في ١٥ نونبر ٢٠٢٣', '2023-11-15'],
    ['يوم 21 غشت 2023', '2023-08-21'],
    ['يوم 3 أبريل 2023', '2023-04-03'],
    ['يوم 3 جانفي 2023', '2023-01-03'],
  ])('%s', (text, date) => {
    expect(datesIn(text, null)).toEqual([date])
  })
})

describe('several days', () => {
  test.each([
    ['Les 24 et 25 septembre 2025, l’atelier s’est tenu.', '2025-09-24/2025-09-25'],
    ['Du 3 au 7 mars 2025, l’atelier s’est tenu.', '2025-03-03/2025-03-07'],
    ['Du lundi 3 au vendredi 7 mars 2025, l’atelier s’est tenu.', '2025-03-03/2025-03-07'],
    ['Du 28 février au 2 mars 2025, l’atelier s’est tenu.', '2025-02-28/2025-03-02'],
    ['Du lundi 28 octobre au vendredi 1er novembre 2024, l’atelier s’est tenu.', '2024-10-28/2024-11-01'],
    ['Du 29 décembre 2024 au 3 janvier 2025, l’atelier s’est tenu.', '2024-12-29/2025-01-03'],
    ['Du 29 décembre au 3 janvier 2025, l’atelier s’est tenu.', '2024-12-29/2025-01-03'],
    ['Les 24, 25 et 26 septembre 2025, l’atelier s’est tenu.', '2025-09-24/2025-09-26'],
    ['Les mercredi 24 et jeudi 25 septembre 2025, l’atelier s’est tenu.', '2025-09-24/2025-09-25'],
    ['Les 30 septembre et 1er octobre 2025, l’atelier s’est tenu.', '2025-09-30/2025-10-01'],
    ['L’atelier s’est tenu (24-25 septembre 2025).', '2025-09-24/2025-09-25'],
    ['L’atelier s’est tenu du 24 septembre jusqu’au 2 octobre 2025.', '2025-09-24/2025-10-02'],
    ['L’atelier s’est tenu entre le 24 et le 26 septembre 2025.', '2025-09-24/2025-09-26'],
    ['L’atelier s’est tenu du 24 au 26/09/2025.', '2025-09-24/2025-09-26'],
    ['10/03/2025 - 14/03/2025', '2025-03-10/2025-03-14'],
    ['du 10/03/2025 au 14/03/2025', '2025-03-10/2025-03-14'],
    ['The workshop ran from 3 to 7 March 2025.', '2025-03-03/2025-03-07'],
    ['The workshop ran from Monday 3 to Friday 7 March 2025.', '2025-03-03/2025-03-07'],
    ['The workshop ran from 28 February to 2 March 2025.', '2025-02-28/2025-03-02'],
    ['The workshop was held on 3–7 March 2025.', '2025-03-03/2025-03-07'],
    ['The workshop was held on March 3-7, 2025.', '2025-03-03/2025-03-07'],
    ['The workshop was held on March 3 to 7, 2025.', '2025-03-03/2025-03-07'],
    ['The workshop was held on March 3 and 4, 2025.', '2025-03-03/2025-03-04'],
    ['The workshop was held on 3 and 4 March 2025.', '2025-03-03/2025-03-04'],
    ['The workshop was held on 3rd and 4th March 2025.', '2025-03-03/2025-03-04'],
    ['The workshop was held between 3 and 7 March 2025.', '2025-03-03/2025-03-07'],
    ['The workshop was held from February 28 to March 2, 2025.', '2025-02-28/2025-03-02'],
    ['The workshop was held from 28 February through 2 March 2025.', '2025-02-28/2025-03-02'],
    ['The workshop was held from the 3rd to the 7th of March 2025.', '2025-03-03/2025-03-07'],
    ['من 3 إلى 7 مارس 2025', '2025-03-03/2025-03-07'],
    ['Trois formations ont eu lieu de mai à octobre 2017.', '2017-05/2017-10'],
    ['Trois formations ont eu lieu entre mai et octobre 2017.', '2017-05/2017-10'],
    ['Courses were held from May to October 2017.', '2017-05/2017-10'],
  ])('%s', (text, date) => {
    expect(datesIn(text, null)).toEqual([date])
  })
})

describe('a month, a season or a year', () => {
  test.each([
    ['L’opération a eu lieu en mars 2024.', '2024-03'],
    ['L’opération a eu lieu au mois de mars 2024.', '2024-03'],
    ['L’opération a eu lieu début mars 2024.', '2024-03'],
    ['L’opération a eu lieu fin mars 2024.', '2024-03'],
    ['L’opération a eu lieu à la mi-mars 2024.', '2024-03'],
    ['L’opération a eu lieu vers mars 2024.', '2024-03~'],
    ['The operation took place in March 2024.', '2024-03'],
    ['The operation took place in early March 2024.', '2024-03'],
    ['The operation took place around March 2024.', '2024-03~'],
    ['Le sommet est prévu au printemps 2024.', '2024-21'],
    ['Le sommet a eu lieu à l’été 2023.', '2023-22'],
    ['Le sommet a eu lieu en automne 2023.', '2023-23'],
    ['The summit took place in the summer of 2023.', '2023-22'],
    ['L’accord date de 2017 : en 2017, il fut signé.', '2017'],
    ['The pact was signed in 2017.', '2017'],
    ['La mission a commencé début 2024.', '2024~'],
    ['La mission a commencé fin 2024.', '2024~'],
    ['The mission began in early 2024.', '2024~'],
    ['The mission began in late 2024.', '2024~'],
    ['03/2024', '2024-03'],
  ])('%s', (text, date) => {
    expect(datesIn(text, null)).toEqual([date])
  })
})

describe('a date without its year, in an article of Wednesday 13 March 2024', () => {
  test.each([
    ['La réunion s’est tenue le 12 mars.', '2024-03-12'],
    ['La réunion s’est tenue mardi 12 mars.', '2024-03-12'],
    ['La réunion s’est tenue le 20 décembre.', '2023-12-20'],
    ['La réunion se tiendra le 20 mars.', '2024-03-20'],
    ['La réunion se tiendra le 20 janvier.', '2025-01-20'],
    ['La réunion est prévue du 3 au 7 juin.', '2024-06-03/2024-06-07'],
    ['Les 11 et 12 mars, la réunion s’est tenue.', '2024-03-11/2024-03-12'],
    ['Du 28 février au 2 mars, la réunion s’est tenue.', '2024-02-28/2024-03-02'],
    ['Du 28 décembre au 2 janvier, la réunion s’est tenue.', '2023-12-28/2024-01-02'],
    ['The talks were held on March 12.', '2024-03-12'],
    ['The talks were held on 12 March.', '2024-03-12'],
    ['The talks were held on December 20.', '2023-12-20'],
    ['The talks will be held on April 3.', '2024-04-03'],
    ['The talks were held on the 3rd of March.', '2024-03-03'],
    ['The talks were held from 4 to 8 March.', '2024-03-04/2024-03-08'],
    ['The talks were held on March 4-8.', '2024-03-04/2024-03-08'],
    ['La réunion s’est tenue le mardi 12.', '2024-03-12'],
    ['La réunion s’est tenue ce mardi 27 à Niamey.', '2024-02-27'],
    ['La réunion s’est tenue le 12 courant.', '2024-03-12'],
    ['La réunion s’est tenue les 11 et 12 courant.', '2024-03-11/2024-03-12'],
    ['La réunion s’est tenue du 4 au 8 du mois courant.', '2024-03-04/2024-03-08'],
    ['La réunion s’est tenue en février.', '2024-02'],
    ['La réunion s’est tenue en novembre dernier.', '2023-11'],
    ['La réunion s’est tenue le 5 novembre dernier.', '2023-11-05'],
    ['The talks were held last November.', '2023-11'],
    ['The talks were held in February.', '2024-02'],
    ['La réunion s’est tenue jeudi 29 février.', '2024-02-29'],
    ['Le vendredi 15 mars prochain s’ouvrira la réunion.', '2024-03-15'],
  ])('%s', (text, date) => {
    expect(datesIn(text)).toEqual([date])
  })
})

describe('a date told from the day of an article of Wednesday 13 March 2024', () => {
  test.each([
    ['La réunion s’est ouverte ce mercredi à Bamako.', '2024-03-13'],
    ['La réunion s’est ouverte mercredi à Bamako.', '2024-03-13'],
    ['La réunion s’est ouverte mercredi dernier à Bamako.', '2024-03-06'],
    ['La réunion s’est ouverte mardi à Bamako.', '2024-03-12'],
    ['La réunion s’est ouverte mardi dernier à Bamako.', '2024-03-12'],
    ['La réunion s’est ouverte le lundi à Bamako.', '2024-03-11'],
    ['La réunion s’est ouverte jeudi à Bamako.', '2024-03-07'],
    ['La réunion s’est ouverte dimanche soir à Bamako.', '2024-03-10'],
    ['La réunion s’ouvrira vendredi à Bamako.', '2024-03-15'],
    ['La réunion se tiendra lundi prochain à Bamako.', '2024-03-18'],
    ['La réunion se tiendra à partir de lundi prochain à Bamako.', '2024-03-18'],
    ['La réunion prend fin ce vendredi.', '2024-03-15'],
    ['La réunion s’est tenue hier à Bamako.', '2024-03-12'],
    ['La réunion s’est tenue hier soir à Bamako.', '2024-03-12'],
    ['La réunion s’est tenue avant-hier à Bamako.', '2024-03-11'],
    ['La réunion se tient aujourd’hui à Bamako.', '2024-03-13'],
    ["La réunion se tient aujourd'hui à Bamako.", '2024-03-13'],
    ['La réunion s’est ouverte ce matin à Bamako.', '2024-03-13'],
    ['La réunion s’est tenue ce jour à Bamako.', '2024-03-13'],
    ['La réunion s’achève demain.', '2024-03-14'],
    ['La réunion s’est tenue la semaine dernière.', '2024-03'],
    ['La réunion s’est tenue le mois dernier.', '2024-02'],
    ['La réunion s’est tenue il y a deux jours.', '2024-03-11'],
    ['La réunion s’est tenue de lundi à mercredi.', '2024-03-11/2024-03-13'],
    ['La réunion s’est tenue du lundi au mercredi.', '2024-03-11/2024-03-13'],
    ['The talks opened on Tuesday in Bamako.', '2024-03-12'],
    ['The talks opened Tuesday in Bamako.', '2024-03-12'],
    ['The talks opened on Wednesday in Bamako.', '2024-03-13'],
    ['The talks opened last Wednesday in Bamako.', '2024-03-06'],
    ['The talks opened on Friday in Bamako.', '2024-03-08'],
    ['The talks will open on Friday in Bamako.', '2024-03-15'],
    ['The talks open next Monday in Bamako.', '2024-03-18'],
    ['The talks opened yesterday in Bamako.', '2024-03-12'],
    ['The talks opened today in Bamako.', '2024-03-13'],
    ['The talks opened this morning in Bamako.', '2024-03-13'],
    ['The talks will end tomorrow.', '2024-03-14'],
    ['The talks were held last week.', '2024-03'],
    ['The talks were held last month.', '2024-02'],
    ['The talks were held two days ago.', '2024-03-11'],
    ['The talks were held from Monday to Wednesday.', '2024-03-11/2024-03-13'],
    ['The talks were held on Monday and Tuesday.', '2024-03-11/2024-03-12'],
    ['انطلقت أمس أشغال الورشة', '2024-03-12'],
    ['انطلقت الثلاثاء أشغال الورشة', '2024-03-12'],
  ])('%s', (text, date) => {
    expect(datesIn(text)).toEqual([date])
  })
})

describe('no date', () => {
  test.each([
    'La résolution 2359 (2017) a été saluée.',
    'Les 15 pays membres et 2 000 soldats y prennent part.',
    'Le numéro 12/45 du registre.',
    'L’article 15 de la loi n° 2019-004.',
    'They may march 20 kilometres a day.',
    'Un budget de 2024 euros.',
    'Chaque vendredi, les imams prêchent.',
    'Le 35 mars 2024 n’existe pas, ni le 31 février 2024.',
    'Une soixantaine de mars venues du nord.',
    'The mission has 12 helicopters and 3 bases.',
    'Le 12 et le 13 sont des nombres.',
  ])('is found in: %s', (text) => {
    expect(datesIn(text)).toEqual([])
  })
})

test.each([
  ['Réunis du 3 au 7 mars 2025 à Niamey.', ['du 3 au 7 mars 2025']],
  ['Réunis les 24 et 25 septembre à Niamey.', ['les 24 et 25 septembre']],
  ['Ouvert lundi, clos mercredi.', ['lundi', 'mercredi']],
  ['Réunis ce mercredi à Niamey.', ['ce mercredi']],
  ['Réunis hier lundi 11 mars à Niamey.', ['hier lundi 11 mars']],
  ['They met from 3 to 7 March in Accra.', ['from 3 to 7 March']],
  ['They met on Tuesday, 12 March 2024, in Accra.', ['on Tuesday, 12 March 2024']],
])('the words of a date are quoted whole: %s', (text, words) => {
  expect(wordsIn(text)).toEqual(words)
})

describe('without a day of publication', () => {
  test('undated days are of the year that the article writes', () => {
    expect(datesIn('Le 12 mars, la session a eu lieu. Elle a duré jusqu’au 15 mars 2022.', null)).toEqual([
      '2022-03-12',
      '2022-03-15',
    ])
  })
  test('weekdays count from the dateline', () => {
    expect(datesIn('Bamako, le 13 mars 2024 (AMAP) – La session a eu lieu mardi.', null)).toEqual([
      '2024-03-13',
      '2024-03-12',
    ])
  })
  test('weekdays alone are left out where no day is known', () => {
    expect(datesIn('La session a eu lieu mardi.', null)).toEqual([])
  })
  test('a month of publication tells the year', () => {
    expect(datesIn('La session a eu lieu le 20 décembre.', '2024-01')).toEqual(['2023-12-20'])
  })
})

test.each([
  'a'.repeat(1_000_000),
  '1 '.repeat(300_000),
  'le 12 mars '.repeat(50_000),
  'lundi,'.repeat(100_000),
])('a hostile text is read in linear time (%#)', (text) => {
  expect(readDates(readArticle(text, { language: 'fr', title: null, published: null })).lines).toHaveLength(1)
})
