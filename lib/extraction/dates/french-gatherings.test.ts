import { expect, test } from 'vitest'
import { readArticle } from '../text/reading'
import { findAttendances } from './attendance'
import { findDates } from './event-date'

// A Wednesday.
const PUBLISHED = '2024-06-26'

const REPORTS: [text: string, date: string, attendance: string | null, published?: string][] = [
  [
    'Ce 25 juin 2024, le ministre a ouvert à Bamako un atelier de trois (03) jours au profit de trente (30) magistrats.',
    '2024-06-25/2024-06-27',
    'exactly 30',
  ],
  [
    'Une formation de cinq (05) jours a débuté ce lundi, 24 juin 2024 à Niamey. Une vingtaine (20) de participants y prennent part.',
    '2024-06-24/2024-06-28',
    'about 20',
  ],
  [
    'Depuis ce lundi 24 juin et ce jusqu’au 28 juin 2024, vingt-cinq (25) officiers sont formés à Thiès.',
    '2024-06-24/2024-06-28',
    'exactly 25',
  ],
  [
    'L’atelier, prévu du 1er au 3 juillet 2024 à Abidjan, doit réunir 40 procureurs.',
    '2024-07-01/2024-07-03',
    'exactly 40',
  ],
  [
    'Lancée le 22 novembre 2021 et achevée le 27 novembre, l’opération a mobilisé 5 700 soldats.',
    '2021-11-22/2021-11-27',
    'exactly 5700',
  ],
  [
    'Trois semaines durant, du 3 au 21 juin 2024, 36 stagiaires ont suivi le cours.',
    '2024-06-03/2024-06-21',
    'exactly 36',
  ],
  [
    'Avec plus de 50 participants, dont 15 femmes, le colloque s’est tenu les 20 et 21 juin 2024.',
    '2024-06-20/2024-06-21',
    'at-least 50',
  ],
  [
    'Ils sont au total quarante-cinq (45) agents de la police et de la gendarmerie à prendre part à la formation ouverte mardi.',
    '2024-06-25',
    'exactly 45',
  ],
  [
    'Cinquante-deux participants venus de 14 pays ont pris part, du 17 au 21 juin, à cette session.',
    '2024-06-17/2024-06-21',
    'exactly 52',
  ],
  [
    'Les participants, une cinquantaine, viennent de six pays. La session a eu lieu lundi.',
    '2024-06-24',
    'about 50',
  ],
  ['Les participants, au nombre de 35, ont reçu leurs attestations vendredi.', '2024-06-21', 'exactly 35'],
  ['La rencontre a regroupé une soixantaine de personnes ce mardi.', '2024-06-25', 'about 60'],
  [
    'La cérémonie de sortie de la 5e promotion, forte de 44 officiers, a eu lieu mardi.',
    '2024-06-25',
    'exactly 44',
  ],
  ['Près de 80 cadres civils et militaires ont été réunis mardi pour un atelier.', '2024-06-25', 'about 80'],
  [
    'Le premier avion transportant 40 instructeurs russes a atterri mercredi soir à l’aéroport de Niamey.',
    '2024-06-26',
    'exactly 40',
  ],
  [
    'UNODC, en partenariat avec la CENTIF, a organisé à Cotonou, du 17 au 19 juin 2024, une formation au profit de 25 analystes financiers du Bénin et du Togo. Depuis 2019, plus de 400 analystes ont été formés.',
    '2024-06-17/2024-06-19',
    'exactly 25',
  ],
  [
    'Une délégation de 12 officiers conduite par le général Diallo a séjourné à Rabat du 10 au 14 juin.',
    '2024-06-10/2024-06-14',
    'exactly 12',
  ],
  [
    'Le colloque « Sahel 2030 » s’est ouvert ce matin en présence de près de 300 invités.',
    '2024-06-26',
    'about 300',
  ],
  [
    'C’est parti pour l’exercice Flintlock 2024 ! Lancé ce lundi à Daboya, il réunira pendant deux semaines 1 300 militaires.',
    '2024-06-24',
    'exactly 1300',
  ],
  [
    'Niger : 83 juges formés\nTrois sessions se sont tenues à Niamey entre mai et octobre 2017. Elles ont réuni 83 personnes, dont 7 femmes.',
    '2017-05/2017-10',
    'exactly 83',
    '2017-11-20',
  ],
  ['الرباط – انطلقت اليوم الأربعاء بالرباط دورة تكوينية لفائدة 22 مشاركا', '2024-06-26', 'exactly 22'],
  [
    'Du nouveau à l’école de guerre : 29 officiers stagiaires de huit pays ont visité l’Office central des stupéfiants mardi.',
    '2024-06-25',
    'exactly 29',
  ],
  [
    'Le ministre a présidé la cérémonie le samedi 22 juin en présence de plus de 500 invités et de 12 ambassadeurs.',
    '2024-06-22',
    'at-least 500',
  ],
  [
    'A l’occasion de la Journée internationale des victimes du terrorisme, célébrée chaque 21 août, un panel a réuni mardi 60 étudiants.',
    '2024-06-25',
    'exactly 60',
  ],
  [
    'Lutte contre le terrorisme : la CEDEAO forme des imams\nOuagadougou - Une trentaine d’imams, de prédicateurs et de maîtres coraniques du Burkina Faso prennent part depuis lundi à une session de formation de quatre jours.',
    '2024-06-24/2024-06-27',
    'about 30',
  ],
  [
    'Plus de 100 experts sont attendus à Alger, les 23 et 24 octobre, à la plénière du groupe de travail.',
    '2017-10-23/2017-10-24',
    'at-least 100',
    '2017-10-20',
  ],
  [
    'Le Premier ministre a procédé, ce mercredi, à l’ouverture des assises. Pendant cinq jours, 700 délégués vont débattre de la refondation.',
    '2024-06-26/2024-06-30',
    'exactly 700',
  ],
  [
    'L’exercice se déroule du 24 avril au 14 mai à Jacqueville, avec plus de 500 militaires.',
    '2025-04-24/2025-05-14',
    'at-least 500',
    '2025-04-24',
  ],
  [
    'La Chancelière allemande est arrivée jeudi à Niamey, à la tête d’une délégation de plus de soixante personnes.',
    '2019-05-02',
    'at-least 60',
    '2019-05-03',
  ],
  [
    'Près de 1 400 soldats français sont arrivés à Gao dans la nuit du jeudi 20 au vendredi 21 juin.',
    '2024-06-20/2024-06-21',
    'about 1400',
  ],
  [
    'Le Sénégal abrite depuis lundi, et jusqu’à vendredi, une formation régionale de 34 experts.',
    '2024-06-24/2024-06-28',
    'exactly 34',
  ],
]

test.each(REPORTS)(
  'the day and those present are read from a French report of a gathering: %s',
  (text, date, attendance, published) => {
    const title = text.includes('\n') ? (text.split('\n')[0] ?? null) : null
    const reading = readArticle(text, { language: 'fr', title, published: published ?? PUBLISHED })
    const present = findAttendances({ reading })[0]?.value
    expect(findDates({ reading })[0]?.value).toBe(date)
    expect(present ? `${present.qualifier} ${present.count}` : null).toBe(attendance)
  },
)
