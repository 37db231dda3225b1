import { expect, test } from 'vitest'
import { readArticle } from '../text/reading'
import { findAttendances } from './attendance'

const presentIn = (text: string, published = '2024-03-14') => {
  const title = text.split('\n')[0] ?? ''
  const [best] = findAttendances({ reading: readArticle(text, { title, language: 'fr', published }) })
  return best && best.confidence >= 0.5 ? `${best.value.qualifier} ${best.value.count}` : null
}

test.each([
  ['about 150', 'Forum\nUne centaine et demie de femmes ont pris part au forum.'],
  ['at-least 30', 'Atelier\nUne bonne trentaine de dignitaires ont participé à l’atelier.'],
  ['exactly 120', 'Exercice\nSix fois vingt stagiaires ont rejoué le scénario de l’exercice.'],
  [
    'at-least 480',
    'Conference\nThe conference drew a crowd that the organisers put at upwards of four hundred and eighty.',
  ],
  ['exactly 42', 'Atelier\nDes animateurs au nombre de quarante-deux ont suivi l’atelier.'],
  [
    'about 60',
    'Réunion ministérielle\nSoixante délégations, à une ou deux près, s’étaient connectées à la réunion.',
  ],
  ['about 60', 'لقاء\nاختتم لقاء تشاوري جمع زهاء ستين عالما وإماما.'],
  ['about 60', 'Atelier à Niamey\nL’atelier a regroupé une soixantaine de participants venus de huit pays.'],
  [
    'exactly 35',
    'Formation à Thiès\nTrente-cinq officiers et sous-officiers ont suivi la formation du 4 au 8 mars.',
  ],
  [
    'about 150',
    'Séminaire à Dakar\nPrès de 150 experts, magistrats et policiers ont pris part au séminaire. Selon l’ONU, 4 000 personnes ont été tuées en 2023.',
  ],
  [
    'at-least 80',
    'Workshop in Accra\nThe workshop brought together over 80 law enforcement officials from 12 countries.',
  ],
  [
    'about 25',
    'Training\nSome 25 instructors from the Nigerien army completed the course. EUTM has trained 18,000 soldiers since 2013.',
  ],
  [
    'exactly 40',
    'Atelier de formation\nIls étaient 40 participants, dont 12 femmes, à prendre part à cet atelier.',
  ],
  [
    'exactly 2500',
    'Opération\nL’opération, qui a mobilisé 2 500 militaires des trois pays, a permis d’interpeller 150 suspects.',
  ],
  [
    'exactly 82',
    'Sortie de promotion\nQuatre-vingt-deux stagiaires ont reçu leur diplôme à l’école de maintien de la paix.',
  ],
  ['about 200', 'Colloque\nLe colloque réunit 200 participants environ pendant trois jours.'],
  ['at-least 300', 'Forum de Nouakchott\nPlus de 300 délégués sont attendus au forum.'],
  ['exactly 45', 'Retrait\nLes 45 derniers militaires danois ont quitté Ménaka.'],
  ['exactly 32', 'Course ends\nThirty-two trainees, including six women, graduated on Friday.'],
  [
    'exactly 500',
    'Deployment\nA contingent of 500 Rwandan soldiers arrived in the city on Monday to reinforce the mission of 13,000.',
  ],
  [
    'about 40',
    'Rencontre\nUne quarantaine de leaders religieux ont échangé sur la prévention. Ils toucheront 10 000 fidèles.',
  ],
  ['exactly 40', 'Symposium\nThe symposium gathered representatives of 40 countries and 15 organisations.'],
  ['exactly 60', 'Atelier\nAu total 60 acteurs (30 magistrats et 30 enquêteurs) ont été formés.'],
  [
    'exactly 110',
    'Libération\nLe centre de Goudoumaria a libéré hier 110 ex-combattants au terme de leur formation.',
  ],
  ['at-most 300', 'Opération à Agadez\nJusqu’à 300 hommes ont participé à l’exercice.'],
  ['exactly 20', 'Course\nA group of 20 police officers is being trained by French instructors.'],
  [
    'exactly 45',
    'Bol\n« On ne tue pas au nom de Dieu. » La phrase est revenue tout au long de l’atelier que 45 imams ont suivi à Bol.',
  ],
  ['about 600', 'Drill\nRoughly 600 troops took part in the ten-day drill; 2,000 had been expected.'],
  [
    'about 70',
    'Atelier de Kara\nQuelque 70 acteurs de la société civile, dont 25 femmes, prennent part à la rencontre.',
  ],
  [
    'exactly 28',
    'Closing\nAt the closing, certificates were handed to the 28 participants, drawn from the police, customs and the judiciary.',
  ],
  ['about 20', 'Sommet\nUne vingtaine de chefs d’État sont attendus au sommet.'],
  ['at-least 450', 'Forces\nPas moins de 450 gendarmes venus de six pays s’exercent jusqu’au 20 mars.'],
  ['at-least 700', 'Assises\nPlus de 700 délégués venus des huit régions ont débattu à Niamey.'],
  ['exactly 120', 'Départ\nUn premier groupe de 120 soldats allemands a quitté Gao mardi ; il en reste 800.'],
  [
    'exactly 150',
    'Sensibilisation\nCent cinquante jeunes et femmes leaders ont été outillés sur la prévention de l’extrémisme.',
  ],
])('counts those who take part: %s', (count, text) => {
  expect(presentIn(text)).toBe(count)
})

test.each([
  ['Mission\nLe plafond de la mission de formation tombe ainsi de 600 à 300 hommes.'],
  [
    'Atelier\nLes formateurs de l’atelier devront animer des conférences, avec l’espoir de toucher 6 000 jeunes.',
  ],
  ['Opération\nPlusieurs centaines de soldats participent à l’opération.'],
  ['Meeting\nThe chiefs agreed at the meeting that the first force would number about 2,000 soldiers.'],
  ['Conférence\nDes dizaines de responsables étaient présents à la conférence.'],
  [
    'Remise d’équipements\nL’UE a remis 74 véhicules et 500 gilets à la gendarmerie, qui compte 6 000 hommes.',
  ],
  ['Procès\nLe tribunal a jugé 40 prévenus. Trois cents victimes se sont constituées parties civiles.'],
  ['Meeting of chiefs\nThe meeting was attended by defence chiefs from five countries.'],
  ['Donors meet\nDonors pledged $100 million to help 2 million people in the region.'],
  [
    'Attaque et réponse\nAprès l’attaque qui a coûté la vie à 53 gendarmes, le gouvernement a tenu une réunion.',
  ],
  ['Plan\nLe plan prévoit de recruter 3 000 soldats et de former 500 policiers en deux ans.'],
  ['Anniversaire\nLa coalition compte 83 membres et a tenu sa réunion à Rome.'],
  [
    'Sécurité\nLe Sahel a concentré 51 % des morts, soit 3 885 personnes. Les ministres des 15 pays ont débattu à huis clos.',
  ],
  [
    'Conseil de sécurité\nLe Conseil de sécurité a autorisé jusqu’à 13 289 militaires et 1 920 policiers pour la mission.',
  ],
  ['Remise de matériel\nTrois cents motos et vingt pick-up ont été remis aux 1 200 hommes du bataillon.'],
  ['Extradition\nLe Maroc a extradé vers la France un homme poursuivi avec 14 autres personnes.'],
  ['Le procès\nQuarante-cinq accusés, 300 parties civiles, une centaine d’avocats.'],
  ['Camp\nThe camp, home to 3,000 peacekeepers, was handed to the Malian army.'],
])('counts nobody where only others are counted: %s', (text) => {
  expect(presentIn(text)).toBeNull()
})
