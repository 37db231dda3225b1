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
  [
    'about 30',
    'Atelier à Dori\nUne trentaine de leaders communautaires et religieux se sont retrouvés à Dori pour parler de prévention.',
  ],
  [
    'at-least 200',
    'Exercise in Ghana\nMore than 200 troops from 12 countries have begun a two-week exercise in northern Ghana.',
  ],
  [
    'about 60',
    'Course in Accra\nSome 60 officers drawn from police, customs and immigration sat through five days of lectures.',
  ],
  [
    'exactly 45',
    'Formation à Bamako\nAu nombre de 45, les bénéficiaires sont issus de la police, de la gendarmerie et de la douane.',
  ],
  [
    'exactly 25',
    'Atelier à Niamey\nVingt-cinq journalistes de la presse publique et privée ont été outillés sur le traitement de l’information sécuritaire.',
  ],
  [
    'exactly 35',
    'Seminar in Dakar\nThirty-five judges and prosecutors worked through case files from the Lake Chad region.',
  ],
  ['about 100', 'Forum de Lomé\nPrès d’une centaine de délégués ont fait le déplacement de Lomé.'],
  [
    'at-least 50',
    'Réunion à Rabat\nLa réunion a connu la participation de plus d’une cinquantaine d’experts représentant une vingtaine de pays.',
  ],
  [
    'exactly 38',
    'Ministers meet in Rome\nRepresentatives of 38 countries and organisations sat around the table.',
  ],
  [
    'about 500',
    'Retrait à Niamey\nLe dernier contingent, fort d’environ 500 hommes, a pris la route du Tchad vendredi.',
  ],
  [
    'exactly 150',
    'Exercise opens\nThe exercise brings 150 special operators from Niger, Chad and Nigeria to the desert base.',
  ],
  ['about 250', 'Départ\nQuelque 250 militaires ont embarqué à bord de l’avion qui les ramenait en Europe.'],
  [
    'exactly 20',
    'Stage à Thiès\nIls sont vingt, officiers et sous-officiers, à avoir décroché leur brevet vendredi.',
  ],
  [
    'exactly 30',
    'Training in Jos\nThe participants, 30 in all, came from the army, the police and the civil defence corps.',
  ],
  [
    'about 1300',
    'Flintlock starts in Ghana\nThe exercise involves around 1,300 service members from 29 countries.',
  ],
  [
    'at-least 300',
    'Opération conjointe\nL’opération a mobilisé plus de 300 agents des douanes et de la police aux frontières.',
  ],
  [
    'exactly 100',
    'Deployment\nOne hundred Russian instructors landed in Niamey on Wednesday with an air-defence system.',
  ],
  [
    'about 12',
    'Mission à Bamako\nUne délégation d’une douzaine de membres conduite par le sous-secrétaire d’État a été reçue à Koulouba.',
  ],
  [
    'exactly 16',
    'Visit to Accra\nA 16-member delegation from the National Defence College of Kenya visited the regional centre.',
  ],
  [
    'exactly 27',
    'Clôture à Ouagadougou\nA l’issue de la formation, 27 enquêteurs ont reçu leur parchemin des mains du directeur général.',
  ],
  ['exactly 22', 'Certificates\nCertificates were awarded to 22 instructors at the end of the course.'],
  [
    'about 80',
    'Dialogue à Gao\nFemmes, jeunes et chefs de quartier, environ 80 au total, ont répondu à l’invitation de la MINUSMA.',
  ],
  [
    'exactly 60',
    'Atelier de Tahoua\n60 participants dont 20 femmes, issus des huit communes, prennent part à cette rencontre.',
  ],
  ['exactly 64', 'Forum\nThe forum was attended by 64 delegates, 12 of them women.'],
  [
    'at-least 400',
    'Conférence de Nouakchott\nPlus de 400 oulémas, chercheurs et décideurs venus de tout le continent y prennent part.',
  ],
  [
    'at-least 700',
    'Exercice\nPas moins de sept cents soldats s’entraînent depuis une semaine dans le désert.',
  ],
  [
    'about 3000',
    'Exercise opens in Morocco\nNearly 3,000 troops from 20 nations will train side by side until the end of the month.',
  ],
  [
    'exactly 50',
    'Ségou : 50 policiers formés à la police technique et scientifique\nLa cérémonie de clôture a été présidée par le gouverneur.',
  ],
  [
    'about 30',
    'Gendarmerie\nUne trentaine de stagiaires de sept nationalités ont achevé à Abidjan un cours sur le renseignement.',
  ],
  [
    'at-most 600',
    'Exercice\nJusqu’à 600 soldats burkinabè, maliens et nigériens manœuvrent cette semaine près de Tillabéri.',
  ],
  [
    'about 40',
    'Atelier\nCe sont en tout une quarantaine de cadres qui échangeront pendant deux jours sur la gestion des frontières.',
  ],
  [
    'exactly 32',
    'Training\nA total of 32 participants (24 men and 8 women) were drawn from six ECOWAS member states.',
  ],
  ['exactly 55', 'Cours\nCette quatrième promotion compte 55 auditeurs de 15 nationalités.'],
  ['exactly 18', 'Cours\nThe class of 18 includes officers from Benin, Togo and Ghana.'],
  [
    'at-least 130',
    'Agadir meeting\nThe gathering drew over 130 intelligence officials, the organisers said.',
  ],
  [
    'at-least 50',
    'Atelier\nPlus d’une cinquantaine de participants, sur les 80 attendus, ont répondu présent.',
  ],
  [
    'about 1000',
    'Forum\nUn millier de personnes, selon les organisateurs, ont assisté à la cérémonie d’ouverture.',
  ],
  [
    'exactly 26',
    'Course\nAt the Kofi Annan centre, 26 participants from 11 African countries are learning to lead mediation.',
  ],
  [
    'exactly 90',
    'Réunion\nÉtaient présents 90 participants représentant les ministères, la société civile et les partenaires.',
  ],
  [
    'about 70',
    'Training\nApproximately 70 community leaders – chiefs, imams and teachers – have gathered in Tamale to learn how to spot the signs.',
  ],
  [
    'exactly 130',
    'Formation\nCent trente agents de la police, de la garde et de la gendarmerie ont été initiés aux droits de l’homme.',
  ],
  [
    'exactly 120',
    'Contingent\nLe contingent, composé de 120 gendarmes, a été passé en revue avant son embarquement.',
  ],
  [
    'about 1500',
    'Exercise African Lion\nSome 1,500 soldiers of the Royal Armed Forces and U.S. Army crossed the desert during the final drill.',
  ],
  [
    'at-least 100',
    'Symposium\nThe symposium saw the participation of over 100 experts, academics and diplomats.',
  ],
  [
    'about 300',
    'Nigeria\nAround 300 religious leaders came together in Kano under the auspices of the state government.',
  ],
  [
    'exactly 28',
    'Réunion\nVingt-huit experts issus des cinq États membres planchent depuis lundi à Nouakchott sur l’avant-projet de charte.',
  ],
  ['exactly 31', 'Visite\nLa délégation, forte de 31 personnes, a été reçue par le chef d’état-major.'],
])('counts %s where a report says that they take part', (count, text) => {
  expect(presentIn(text)).toBe(count)
})
