import { expect, test } from 'vitest'
import { readArticle } from '../text/reading'
import { findAttendances } from './attendance'

const presentIn = (text: string) => {
  const title = text.split('\n')[0] ?? ''
  const reading = readArticle(text, { title, language: 'fr', published: '2024-03-14' })
  const [best] = findAttendances({ reading })
  return best && best.confidence >= 0.5 ? `${best.value.qualifier} ${best.value.count}` : null
}

test.each([
  ['Sommet de Bamako\nLes cinq chefs d’État du G5 Sahel se sont retrouvés dimanche à Bamako.'],
  [
    'Ministers meet\nThe force will number 5,000 troops from five countries, ministers meeting in Abuja agreed.',
  ],
  [
    'UN renews mandate\nThe Council decided that the mission would keep up to 13,289 military personnel and 1,920 police.',
  ],
  [
    'Formation\nDepuis sa création, l’école a formé plus de 15 000 stagiaires de 53 pays. Un nouveau cours sur le déminage y a été ouvert mardi.',
  ],
  ['Meeting\nThe coalition, which has 87 members, met in Marrakesh to review its campaign.'],
  [
    'Réunion\nLes ministres ont appelé à sanctionner les auteurs de l’attaque, dans laquelle 28 personnes ont trouvé la mort.',
  ],
  ['Visite\nLe général a passé en revue un détachement de la force Barkhane, forte de 5 100 hommes.'],
  [
    'Exercise ends\nThe exercise ended on Friday. Some 30,000 people have fled the region since January, according to the UN.',
  ],
  [
    'Procès\nLe tribunal a condamné à la prison à vie 11 personnes et en a acquitté 7 autres, faute de preuves.',
  ],
  ['Accord\nAux termes de l’accord, 200 officiers nigériens seront formés chaque année en Turquie.'],
  ['Operation nets suspects\nTroops killed 45 insurgents and freed 120 hostages during the joint operation.'],
  [
    'Conference on the Sahel\nThe threat has spread: more than 2,000 civilians were killed in the first half of the year, speakers recalled.',
  ],
  [
    'Atelier\nLe projet, financé à hauteur de 2 milliards, devrait toucher 12 000 jeunes et 300 leaders dans quatre régions.',
  ],
  ['Visite\nLe ministre s’est rendu au centre, qui accueille 242 repentis dont 60 femmes.'],
  [
    'Summit\nSince 2020, the alliance has financed 1,200 projects and its 27 members have pledged 26 billion euros.',
  ],
  ['Meeting\nECOWAS, a bloc of 15 states, convened its defence chiefs in Accra.'],
  ['Launch\nThe centre will train 250 analysts a year once it is fully staffed.'],
  [
    'Centre inauguré\nD’une capacité de 350 places, le centre accueillera des stagiaires de toute l’Afrique. Il a été inauguré lundi.',
  ],
  [
    'Talks in Niamey\nThe United States has about 1,000 troops in the country, who had been fighting extremists from two bases.',
  ],
  ['Retrait annoncé\nParis a annoncé le départ de ses 1 500 soldats d’ici à la fin de l’année.'],
  ['Rapport\nSelon le rapport, 60 % des 1 200 personnes interrogées se disent inquiètes.'],
  ['Resolution adopted\nFourteen members voted in favour; one abstained.'],
  [
    'Attaque\nUne centaine de terroristes à moto ont attaqué le poste. Le ministre s’y est rendu jeudi pour une réunion de crise.',
  ],
  [
    'Force\nLe Tchad a promis d’envoyer 1 200 hommes dans la zone des trois frontières, ont salué les chefs d’État réunis au sommet.',
  ],
  [
    'Sanctions\nThe list now counts 63 individuals and 9 entities, the Treasury said after a meeting with partners.',
  ],
  [
    'Workshop\nParticipants recalled the fate of the 276 schoolgirls taken from Chibok, about 100 of whom are still missing.',
  ],
  ['Base\nThe camp, which housed 300 French soldiers, was handed over on Tuesday.'],
  [
    'Bilan\nLe conseil d’administration de l’école se réjouit : plus de 1 400 personnes y ont été formées en six mois.',
  ],
  [
    'Rencontre\nLa Coalition pour le Sahel regroupe une soixantaine d’États et d’organisations. Son haut représentant a été reçu mardi.',
  ],
  [
    'Conseil de sécurité\nLes quinze membres du Conseil ont adopté le texte, mardi, lors d’une réunion à New York.',
  ],
  [
    'Exercise Flintlock opens\nLast year’s edition gathered 1,300 service members. Organisers gave no figure for this one.',
  ],
  ['Ouverture de Flintlock\nL’édition précédente avait rassemblé 1 700 militaires de 30 pays à Kamboinsin.'],
  [
    'Meeting of the joint force\nThe force’s 5,000 soldiers are drawn from Burkina Faso, Chad, Mali, Mauritania and Niger, the ministers heard.',
  ],
  [
    'Visite à Gao\nLe ministre a salué les 900 casques bleus déployés dans la région et déposé une gerbe en mémoire des 12 soldats tombés.',
  ],
  ['Atelier sur les frontières\nSix pays ont pris part à cet atelier organisé par l’ONUDC.'],
  ['Workshop on borders\nMinisters from eight countries attended the opening of the workshop.'],
  [
    'Training in Niger\nThe programme trained 3,000 gendarmes between 2018 and 2023. A new course opened on Monday.',
  ],
  ['Meeting in Geneva\nMore than 3.3 million people are displaced across the region, the meeting was told.'],
  [
    'Conférence des donateurs\nLes besoins sont immenses : 12 millions de personnes ont besoin d’aide, ont rappelé les participants.',
  ],
  ['Opération\nL’opération a permis d’arrêter 47 trafiquants et de porter secours à 90 migrants.'],
  ['Operation ends\nOfficers rescued 232 victims of trafficking and detained 18 people across 12 countries.'],
  [
    'Niger\nLes 1 100 soldats américains devront avoir quitté le pays avant le 15 septembre, ont convenu les deux parties à l’issue d’une réunion.',
  ],
  [
    'Talks on withdrawal\nThe two sides met to plan the departure of the nearly 1,000 troops stationed at two bases.',
  ],
  [
    'Mission européenne\nLa mission, qui emploie 130 personnes, verra son mandat prolongé, ont décidé les ministres réunis lundi.',
  ],
  ['Mandate extended\nThe mission has some 120 international staff, from 18 member states.'],
  ['Remise de diplômes\nPlus de 900 officiers sont sortis de cette école depuis 2007.'],
  [
    'Forum régional\nLa région compte 60 millions de jeunes, dont un tiers sans emploi, a rappelé le ministre à l’ouverture du forum.',
  ],
  [
    'Cour d’assises\nDix-huit accusés comparaissent devant la cour ; une centaine de témoins doivent être entendus.',
  ],
  ['Extradition\nThe United States flew out 2 men wanted over the killing of 4 of its soldiers in 2017.'],
  [
    'Appui aux victimes\nGrâce à ce don, 1 500 familles et 300 veuves de militaires seront prises en charge, a dit le ministre lors de la cérémonie.',
  ],
  ['Inauguration\nLe bâtiment peut accueillir 200 stagiaires et dispose d’un amphithéâtre de 300 places.'],
  [
    'Command change\nGeneral Souleymane takes over a force of some 10,000 soldiers at a ceremony in N’Djamena.',
  ],
  ['Deployment approved\nLawmakers voted 112 to 5 to send up to 150 troops to the Gulf of Guinea.'],
  [
    'Tournée\nLe général a été accueilli par des centaines d’habitants et 30 notables lui ont remis leurs doléances.',
  ],
  ['Contact group\nThe group was created by 13 countries. It will meet again in June.'],
  [
    'Réunion du comité\nLe comité, qui comprend 22 membres, a été mis en place lundi au cours d’une cérémonie.',
  ],
  ['Report launched\nThe study draws on interviews with 2,196 former recruits in eight countries.'],
  [
    'Présentation du rapport\nL’étude a été menée auprès de 1 245 jeunes dans trois régions ; elle a été présentée mardi lors d’un atelier.',
  ],
  [
    'Camp handed over\nThe base, home to 850 Chadian peacekeepers until last week, was handed over on Tuesday.',
  ],
  [
    'Libération\nQuarante-six soldats ivoiriens, détenus depuis juillet, avaient été condamnés à vingt ans de prison.',
  ],
  [
    'Journée de deuil\nLe bilan fait état de 54 soldats et un civil tués. Une réunion de crise s’est tenue samedi.',
  ],
  [
    'Talks\nThe attack, carried out by about 100 fighters on motorbikes, came as ministers gathered in Niamey.',
  ],
  [
    'Assemblée générale\nL’Alliance compte désormais 18 membres et 9 observateurs et coordonne plus de 1 000 projets.',
  ],
  ['Conference\nAmong the 42 member states of the coalition, seven are in the Sahel.'],
  [
    'Recrutement\nL’armée va recruter 5 000 soldats cette année, a annoncé le ministre lors d’une conférence de presse.',
  ],
])('counts nobody where the number is of others: %s', (text) => {
  expect(presentIn(text)).toBeNull()
})

test('counts those who are said to take part, whatever the kind that words suggest', () => {
  const text =
    'Atelier\nUne bonne trentaine de chefs ont pris part à l’atelier, qui a adopté un plan d’action.'
  const reading = readArticle(text, { title: 'Atelier', language: 'fr', published: null })
  expect(findAttendances({ reading }, 'decision')[0]?.value).toEqual({ count: 30, qualifier: 'at-least' })
})

test.each([
  'the coalition of five which has '.repeat(10_000),
  'ils sont vingt et '.repeat(20_000),
  'pour former 30 ou 40 '.repeat(10_000),
])('numbers without end are read in linear time (%#)', (text) => {
  const reading = readArticle(text, { title: null, language: 'fr', published: null })
  expect(findAttendances({ reading })).toBeDefined()
})
