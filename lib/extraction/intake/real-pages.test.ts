import { expect, test } from 'vitest'
import { takeIn } from './intake'
import { bodyOf } from './lines'

const FIRST =
  'Les chefs d’état-major du Mali, du Burkina Faso et du Niger se sont retrouvés mardi à Ménaka pour arrêter le calendrier des patrouilles communes le long de la frontière.'
const SECOND =
  'Selon le communiqué lu à la fin des travaux, les trois armées mettront en commun leurs moyens de transport et leurs renseignements, et une cellule de liaison sera installée à Niamey.'
const LAST = 'La prochaine réunion aura lieu à Tillabéri au mois de juin.'
const TITLE = 'Ménaka : les chefs militaires des trois pays se concertent'
const FIRST_EN =
  'Officers from eleven West African countries gathered in Accra on Tuesday for a two-week exercise on border control, hosted by the Ghana Armed Forces with the support of partner nations.'
const SECOND_EN =
  '“We share the same rivers and the same roads, and we must learn to watch over them together,” said the officer who directs the exercise, in front of the first hundred participants.'
const LAST_EN = 'The exercise ends on 14 March.'
const TITLE_EN = 'Border control exercise opens in Accra'
const FRENCH = [TITLE, FIRST, SECOND, LAST]
const ENGLISH = [TITLE_EN, FIRST_EN, SECOND_EN, LAST_EN]

interface Case {
  page: string
  lines: string[]
  body: string[]
  publisher: string | null
  published: string | null
}

const CASES: Case[] = [
  {
    page: 'a page of an international radio',
    lines: [
      'Aller au contenu principal',
      'Radio du Levant',
      'Écouter le direct',
      'Afrique',
      TITLE,
      'Publié le : 12/03/2024 - 18:04 Modifié le : 12/03/2024 - 21:40',
      '2 min',
      'Des soldats sur la route de Labbezanga, le 3 mars 2023. © Moussa Kaka / AFP',
      'Texte par : Radio du Levant Suivre',
      FIRST,
      'Publicité',
      SECOND,
      '► À lire aussi : Niger : les écoles de Téra rouvrent',
      LAST,
      'Recevez toute l’actualité internationale directement dans votre boîte mail',
      'Je m’abonne',
      'NewsletterMali',
      'Niger',
      'Notre sélection',
      '© 2024 Copyright Radio du Levant - Tous droits réservés.',
    ],
    body: FRENCH,
    publisher: 'Radio du Levant',
    published: '2024-03-12',
  },
  {
    page: 'a page of a portal with the newspaper that it copies',
    lines: [
      'aGao.com',
      'Accueil | Infos | Petites annonces | Forum | Vidéos | Météo',
      TITLE,
      'Publié le mardi 12 mars 2024 | Le Fanal',
      '© aGao.com par M.T',
      'Les trois chefs d’état-major à Ménaka',
      FIRST,
      SECOND,
      LAST,
      'Commentaires',
      'Ajoutez un commentaire',
      'Dans la rubrique : Sécurité',
      'Site de connaissance sur Gao - aGao.com, copyright 2024',
    ],
    body: FRENCH,
    publisher: 'aGao.com (Le Fanal)',
    published: '2024-03-12',
  },
  {
    page: 'a page of a site made with SPIP',
    lines: [
      'LeRelais.net',
      'Accueil > Actualités > Sécurité',
      TITLE,
      'Publié le mardi 12 mars 2024 à 22h30min',
      FIRST,
      SECOND,
      LAST,
      'Aminata Keïta',
      'LeRelais.net',
      'Vos commentaires',
      'Le 13 mars à 07:12, par Sahelien En réponse à : Ménaka',
      'Bravo à nos soldats, que Dieu les protège et les ramène tous sains et saufs auprès de leurs familles qui les attendent depuis si longtemps.',
    ],
    body: FRENCH,
    publisher: 'LeRelais.net',
    published: '2024-03-12',
  },
  {
    page: 'a page of a news service of an organisation',
    lines: [
      'UN Gulf News',
      'Home    Africa    Americas    Asia Pacific    Europe',
      TITLE_EN,
      'Conference hall in Accra. UN Photo/archive',
      `4 March 2024 – ${FIRST_EN}`,
      SECOND_EN,
      LAST_EN,
      'News Tracker: past stories on this issue',
      'Print    E-mail    Share',
      '© United Nations',
    ],
    body: [TITLE_EN, `4 March 2024 – ${FIRST_EN}`, SECOND_EN, LAST_EN],
    publisher: 'UN Gulf News',
    published: '2024-03-04',
  },
  {
    page: 'a page of a government',
    lines: [
      'An official website of the United States government',
      'Here’s how you know',
      'Home > Media > Press Releases',
      TITLE_EN,
      'Media Note',
      'Office of the Spokesperson',
      'March 4, 2024',
      FIRST_EN,
      SECOND_EN,
      LAST_EN,
      'Tags',
      'Bureau of African Affairs Counterterrorism Ghana',
      'Back to Top',
      'Privacy Policy',
    ],
    body: ENGLISH,
    publisher: null,
    published: '2024-03-04',
  },
  {
    page: 'a page of a Nigerian newspaper',
    lines: [
      'The Lagoon Courier',
      'News  Politics  Business  Sports  Metro',
      TITLE_EN,
      'By   Ngozi Eze-Danjuma',
      '4th March 2024',
      'Kindly share this story:',
      FIRST_EN,
      'READ ALSO: Traders count losses as rain hits market',
      SECOND_EN,
      LAST_EN,
      'All rights reserved. This material, and other digital content on this website, may not be reproduced without written permission from LAGOON.',
      'Contact: desk@lagoon.example',
    ],
    body: ENGLISH,
    publisher: 'The Lagoon Courier',
    published: '2024-03-04',
  },
  {
    page: 'a dispatch of a national agency',
    lines: [
      'AES-SECURITE-REUNION',
      TITLE,
      `Ménaka, 12 mars 2024 (ANP) – ${FIRST}`,
      SECOND,
      LAST,
      'MT/ak',
      'Agence du fleuve de presse',
    ],
    body: [TITLE, `Ménaka, 12 mars 2024 (ANP) – ${FIRST}`, SECOND, LAST],
    publisher: 'Agence du fleuve de presse',
    published: '2024-03-12',
  },
]

test.each(CASES)('reads $page', async ({ lines, body, publisher, published }) => {
  const page = await takeIn({ is: 'text', text: lines.join('\n\n') })
  expect(bodyOf(page.lines).split('\n')).toEqual(body)
  expect(page.metadata).toMatchObject({ title: body[0], publisher, published })
})

test('takes the heading above the text where the head of a page names its section only', async () => {
  const html = `<html><head><title>Gouvernorat de Gao</title></head><body><div>Région de Gao</div><h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p></body></html>`
  const { metadata, lines } = await takeIn({ is: 'text', text: html })
  expect(metadata.title).toBe(TITLE)
  expect(bodyOf(lines).split('\n')).toEqual([TITLE, FIRST, SECOND])
})
