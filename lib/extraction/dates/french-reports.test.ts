import { expect, test } from 'vitest'
import { readArticle } from '../text/reading'
import { findAttendances } from './attendance'
import { findDates } from './event-date'

// A Wednesday.
const PUBLISHED = '2024-06-26'

const REPORTS: [text: string, date: string, attendance: string | null, published?: string][] = [
  [
    'La quatrième édition s’est tenue le vendredi 10 et le samedi 11 mai 2024 à Fès.',
    '2024-05-10/2024-05-11',
    null,
  ],
  ['Le jeudi 13 et vendredi 14 juin 2024, les experts se sont réunis à Lomé.', '2024-06-13/2024-06-14', null],
  ['Le 13 et 14 juin 2024, les experts se sont réunis à Lomé.', '2024-06-13/2024-06-14', null],
  ['Dans la matinée du mardi 25 juin, le ministre a reçu l’ambassadeur.', '2024-06-25', null],
  ['Du 24 au vendredi 28 juin, se tient à Cotonou un séminaire.', '2024-06-24/2024-06-28', null],
  [
    'La ville de Saly abrite, depuis hier mardi et pour une durée de trois jours, un atelier régional.',
    '2024-06-25/2024-06-27',
    null,
  ],
  [
    'Les 18, 19 et 20 juin 2024 s’est tenue à Nouakchott la réunion du comité.',
    '2024-06-18/2024-06-20',
    null,
  ],
  ['Publié le 25/06/24. Le ministre a inauguré ce mardi le centre.', '2024-06-25', null],
  [
    'La conférence internationale, ouverte hier, prend fin aujourd’hui à Alger.',
    '2024-06-25/2024-06-26',
    null,
  ],
  [
    'Les travaux, qui se sont déroulés sur deux jours, ont pris fin ce mardi 25 juin 2024.',
    '2024-06-24/2024-06-25',
    null,
  ],
  ['Le sommet de deux jours s’achève mercredi à N’Djamena.', '2024-06-25/2024-06-26', null],
  ['Réuni en sa 1147e session le 13 avril 2023, le Conseil a adopté ce communiqué.', '2023-04-13', null],
  ['Le Mali a annoncé dimanche le retrait avec effet immédiat de la CEDEAO.', '2024-06-23', null],
  [
    'Le procès s’est ouvert lundi 24 juin. Les faits remontent au 14 juin 2021. Le verdict est attendu le 30 juin.',
    '2024-06-24',
    null,
  ],
  ['Entamée le 15 mai, l’opération a pris fin le 20 juin.', '2024-05-15/2024-06-20', null],
  ['Cette rencontre du 21 juin 2024 fait suite à celle de mars 2023 à Accra.', '2024-06-21', null],
  ['Le vendredi 21 juin dernier, le Japon a remis 20 véhicules à la police.', '2024-06-21', null],
  [
    'NIAMEY, 25 juin (Xinhua) -- Le Niger et la Russie ont signé mardi un accord de défense, a appris Xinhua mercredi.',
    '2024-06-25',
    null,
  ],
  ['Ouagadougou, 25 juin 2024 (AIB)-Le Premier ministre a lancé mardi à Kaya le projet.', '2024-06-25', null],
  [
    '(Nouakchott – 25 juin 2024) Le Secrétariat exécutif du G5 Sahel a tenu une réunion avec ses partenaires.',
    '2024-06-25',
    null,
  ],
  ['Le 25 juin 2024 – Bruxelles. L’UE alloue 5 millions d’euros.', '2024-06-25', null],
  [
    'La Force conjointe du G5 Sahel a conduit du 5 au 17 juin une opération baptisée Sama. Selon l’état-major, 120 terroristes ont été neutralisés et 15 véhicules détruits.',
    '2024-06-05/2024-06-17',
    null,
  ],
  [
    'Le Conseil des ministres a adopté, en sa séance du mercredi 26 juin 2024, un projet de loi sur le terrorisme.',
    '2024-06-26',
    null,
  ],
  [
    'Le Togo a promulgué le 18 juin la loi antiterroriste votée par l’Assemblée le 3 mai.',
    '2024-06-18',
    null,
  ],
  [
    'L’Assemblée nationale a voté ce mardi la loi portant création du pôle judiciaire. Le texte avait été adopté en conseil des ministres le 10 avril.',
    '2024-06-25',
    null,
  ],
  [
    'Les derniers militaires français ont quitté N’Djamena jeudi 20 juin. Un millier de soldats y étaient stationnés en 2023.',
    '2024-06-20',
    null,
  ],
  [
    'Le Nigeria, le Tchad et le Cameroun lancent l’opération Lake Sanity. Débutée le 23 avril 2024, elle se poursuit jusqu’à la fin du mois de juillet.',
    '2024-04-23',
    null,
  ],
  [
    'L’ambassadeur du Japon a signé vendredi avec la ministre un accord de don de 1,5 milliard de francs CFA.',
    '2024-06-21',
    null,
  ],
  [
    'Le chef de l’État a reçu en audience, le lundi 24 juin 2024, le représentant spécial.',
    '2024-06-24',
    null,
  ],
  [
    'Mali : clôture à Bamako de l’atelier sur les sanctions\nAprès quatre jours d’échanges, les rideaux sont tombés vendredi sur l’atelier.',
    '2024-06-18/2024-06-21',
    null,
  ],
  [
    'Le sommet extraordinaire de la CEDEAO, tenu samedi à Abuja, a décidé de lever les sanctions. Le prochain sommet est prévu le 7 juillet.',
    '2024-06-22',
    null,
  ],
  [
    'Washington, le 20 juin – Le secrétaire d’État a annoncé ce jour une aide de 50 millions de dollars.',
    '2024-06-20',
    null,
  ],
  [
    'Le comité de pilotage du projet s’est tenu mardi en visioconférence. Il réunissait le Burkina Faso, le Mali et le Niger ; le projet, d’un coût de 4,8 millions d’euros, court de 2022 à 2025.',
    '2024-06-25',
    null,
  ],
  [
    'Créé le 16 février 2014 à Nouakchott, le G5 Sahel a tenu mardi 25 février à Nouakchott sa sixième conférence des chefs d’État.',
    '2020-02-25',
    null,
    '2020-02-26',
  ],
  [
    'Pour la première fois depuis 2019, les chefs d’état-major se sont retrouvés les 18 et 19 juin à Praia.',
    '2024-06-18/2024-06-19',
    null,
  ],
  [
    'Réunis à huis clos deux jours durant à Alger, les chefs du renseignement de sept pays se sont séparés jeudi.',
    '2024-06-19/2024-06-20',
    null,
  ],
  [
    'Le Conseil de paix et de sécurité de l’Union africaine, réuni le 21 juin 2024 au niveau des ambassadeurs, rappelle ses communiqués du 13 avril 2017 et du 18 septembre 2023.',
    '2024-06-21',
    null,
  ],
  [
    'La Task Force Takuba a cessé ses opérations au Mali le 30 juin, a annoncé vendredi l’état-major français.',
    '2022-06-30',
    null,
    '2022-07-01',
  ],
  [
    'Le G5 Sahel se réunira en sommet extraordinaire le 2 juillet à Bamako, en présence du président français.',
    '2017-07-02',
    null,
    '2017-06-28',
  ],
  [
    'Du 20 mai au 3 juin 2024, les armées du Burkina Faso, du Mali, du Niger, du Tchad et du Togo ont mené à Tillia des manœuvres. Elles ont été lancées le 20 mai par le ministre.',
    '2024-05-20/2024-06-03',
    null,
  ],
  [
    'Les chefs d’État de l’AES ont signé le 16 septembre 2023 à Bamako la Charte du Liptako-Gourma. Le texte crée une alliance de défense.',
    '2023-09-16',
    null,
    '2023-09-17',
  ],
  [
    'Signée samedi à Bamako, la Charte du Liptako-Gourma prévoit une assistance mutuelle en cas d’attaque.',
    '2023-09-16',
    null,
    '2023-09-17',
  ],
  [
    'Communiqué de presse – 19 juin 2024. La 20e session ordinaire du comité s’est tenue à Dakar les 17 et 18 juin.',
    '2024-06-17/2024-06-18',
    null,
  ],
  [
    'Vendredi 14 juin 2024 s’est tenue au siège du ministère une séance de travail entre le ministre et la cheffe de la délégation de l’UE.',
    '2024-06-14',
    null,
  ],
  [
    'En visite de travail de 72 heures au Niger, le ministre italien a rencontré lundi son homologue.',
    '2024-06-24/2024-06-26',
    null,
  ],
  ['Le 12 juin, le tribunal a condamné 13 personnes. L’audience avait débuté le 3 juin.', '2024-06-12', null],
  [
    'Le Conseil a prorogé jusqu’au 31 janvier 2027 le mandat de la mission, dans une décision prise lundi.',
    '2024-06-24',
    null,
  ],
  ['Ce rapport, publié en juin 2024, couvre la période de mai 2018 à mars 2020.', '2024-06', null],
  ['Le rapport, rendu public ce mercredi, porte sur l’année 2023.', '2024-06-26', null],
  [
    'Maradi, 22 juin 2024. Sur invitation du gouverneur, les chefs de canton de 14 communes se sont réunis hier.',
    '2024-06-21',
    null,
  ],
]

test.each(REPORTS)(
  'the day and those present are read from a French report: %s',
  (text, date, attendance, published) => {
    const title = text.includes('\n') ? (text.split('\n')[0] ?? null) : null
    const reading = readArticle(text, { language: 'fr', title, published: published ?? PUBLISHED })
    const present = findAttendances({ reading })[0]?.value
    expect(findDates({ reading })[0]?.value).toBe(date)
    expect(present ? `${present.qualifier} ${present.count}` : null).toBe(attendance)
  },
)
