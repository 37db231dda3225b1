import { expect, test } from 'vitest'
import { readArticle } from '../text/reading'
import { findDates } from './event-date'

// All appeared on Thursday 14 March 2024.
const dateOf = (text: string) => {
  const title = text.split('\n')[0] ?? ''
  return findDates({ reading: readArticle(text, { title, language: 'fr', published: '2024-03-14' }) })[0]
    ?.value
}

test.each([
  [
    '2024-03-11/2024-03-15',
    'Lutte contre le terrorisme : les experts en conclave à Bamako\nLes travaux de l’atelier régional sur le renseignement financier ont démarré ce lundi 11 mars 2024 à Bamako. Ils se poursuivront jusqu’au vendredi 15 mars.\nLe dernier atelier avait eu lieu du 4 au 6 octobre 2022 à Lomé.',
  ],
  [
    '2024-03-14/2024-03-16',
    'Tabaski, foot et sécurité\nC’est parti depuis ce matin pour trois jours de réflexion sur l’extrémisme violent à Niamey.',
  ],
  [
    '2024-03-12/2024-03-15',
    'Ouverture d’un séminaire à Dakar\nUn séminaire de quatre jours consacré à la lutte contre les engins explosifs s’est ouvert mardi dans la capitale sénégalaise.',
  ],
  [
    '2024-03-04/2024-03-08',
    'Fin de formation pour les gendarmes\nAprès cinq jours de formation, les gendarmes de la région de Ségou ont reçu vendredi leurs attestations.\nLa formation a été financée par l’Union européenne.',
  ],
  [
    '2024-03-11/2024-03-12',
    'US general visits Chad\nThe commander of U.S. Africa Command visited N’Djamena March 11-12 and met with the chief of staff.\nThe last visit was in January 2023.',
  ],
  [
    '2024-02-26/2024-03-08',
    'Training course ends in Thiès\nThe two-week course, which began on February 26, wrapped up on Friday with a field exercise.',
  ],
  [
    '2024-03-13/2024-03-14',
    'Nouakchott accueille le comité de défense\nLe comité de défense et de sécurité tient sa session ordinaire les 13 et 14 mars courant à Nouakchott.',
  ],
  [
    '2024-03-04/2024-03-09',
    'Le bilan de l’opération Koudanlgou\nDu 4 au 9 mars, les forces de défense de quatre pays ont mené une opération conjointe, a annoncé mercredi le ministère de la Sécurité.',
  ],
  [
    '2024-03-04/2024-03-08',
    'Burkina : 30 enquêteurs formés\nIls sont trente. Du lundi 4 au vendredi 8 mars, ils ont appris à recueillir des preuves.\nLe projet court jusqu’en décembre 2025.',
  ],
  [
    '2024-05-13/2024-05-24',
    'Flintlock kicks off\nExercise Flintlock 24 will run from 13 to 24 May in Ghana and Côte d’Ivoire, U.S. officials said on Monday.',
  ],
  [
    '2024-03-05/2024-03-07',
    'Atelier de Cotonou\nCotonou a abrité, les 5, 6 et 7 mars derniers, un atelier sur la protection des frontières.',
  ],
  [
    '2024-03-10/2024-03-12',
    'Visite du commissaire Bankole\nEn visite de travail à Bamako du 10 au 12 mars, le commissaire de l’UA à la paix a rencontré les autorités de transition.\nIl était déjà venu en mai 2023.',
  ],
  [
    '2024-03-04/2024-03-05',
    'Sahel Alliance holds assembly\nThe General Assembly of the Sahel Alliance took place in Berlin on the 4th and 5th of March.',
  ],
  [
    '2024-03-04/2024-03-15',
    'Une session de deux semaines\nLa session de formation débutée lundi 4 mars prendra fin le 15 mars prochain.',
  ],
  [
    '2024-03-04/2024-03-07',
    'Nigeria convicts suspects\nA Federal High Court sitting in Kainji has convicted 12 Boko Haram members, the Ministry of Justice said in a statement on Sunday.\nThe trials took place between 4 and 7 March.',
  ],
  [
    '2024-03-13/2024-03-15',
    'Un atelier de trois jours à Saly\nSaly abrite depuis hier un atelier de trois jours sur la coopération judiciaire.',
  ],
  [
    '2024-03-12/2024-03-13',
    'Clôture à Lomé\nDébuté mardi, l’atelier a pris fin hier soir sur des recommandations fortes.',
  ],
  [
    '2024-03-12/2024-03-13',
    'Le Parlement adopte la loi\nLes députés ont voté à l’unanimité, dans la nuit de mardi à mercredi, la loi antiterroriste.',
  ],
  [
    '2024-03-11/2024-03-15',
    'Accra hosts\nThe opening ceremony on Monday, March 11, was attended by the minister. The workshop ends on Friday.',
  ],
  [
    '2024-03-12/2024-03-13',
    'Sahel : la CEDEAO cherche la parade\nAbuja, quartier d’Asokoro. Dans la grande salle, les drapeaux de trois pays manquent. C’est là que, deux jours durant, les ministres de la Défense ont planché sur la force en attente. Ils se sont séparés hier sans communiqué.\nEn août 2023, la même salle avait vu les chefs d’état-major préparer une intervention au Niger.',
  ],
  [
    '2024-03-12/2024-03-13',
    'Mauritanie-Mali: la commission mixte se remet au travail\nLa commission mixte chargée des incidents frontaliers a clos ses travaux mercredi soir à Nouakchott, au terme de deux jours de discussions.\nSept ressortissants mauritaniens avaient été tués le 5 mars 2022.',
  ],
  [
    '2024-02-26/2024-03-08',
    'Formation\nDébutée le lundi 26 février, la session a pris fin ce vendredi 8 mars 2024 en présence de l’ambassadeur.',
  ],
  [
    '2024-03-11/2024-03-15',
    'Le GIABA à Saly\nDu 11 au 15 mars se tient à Saly la 41e plénière du GIABA. La précédente s’était tenue du 13 au 17 novembre 2023 à Banjul.',
  ],
  [
    '2024-03-12/2024-03-13',
    'Chefs d’état-major\nRéunis mardi et mercredi à Bamako, les chefs d’état-major des armées de l’AES ont arrêté la composition de la force. Le traité fondateur date du 16 septembre.',
  ],
  [
    '2024-03-11/2024-03-22',
    'Exercice Silent Warrior\nL’exercice Silent Warrior 2024, qui se déroule à Garmisch du 11 au 22 mars, prépare Flintlock, prévu en mai.',
  ],
  [
    '2024-03-10/2024-03-12',
    'Paix à Ménaka\nTrois journées pour parler : c’est le pari de la foire de la paix, ouverte dimanche et qui a fermé ses portes mardi soir.',
  ],
  [
    '2024-03-11/2024-03-13',
    'Talks\nFor three days this week, prosecutors from seven countries pored over battlefield evidence in a Dakar hotel. They went home on Wednesday.',
  ],
  ['2024-03-14/2024-03-15', 'Seminar\nThe two-day seminar, organised by ISS, opens today in Dakar.'],
  [
    '2024-03-13/2024-03-14',
    'Le chef de la diplomatie à Alger\nLe ministre malien des Affaires étrangères effectue depuis hier une visite de 48 heures à Alger.',
  ],
  [
    '2024-03-05/2024-03-16',
    'Assises\nOuvertes mardi 5 mars, les assises nationales prendront fin samedi prochain.',
  ],
  [
    '2024-03-10/2024-03-11',
    'Les imams du Lac\n« On ne tue pas au nom de Dieu. » La phrase est revenue tout au long de l’atelier que 45 imams ont suivi, dimanche et lundi, à Bol.',
  ],
])('tells from when to when the event of a report lasted: %s', (date, text) => {
  expect(dateOf(text)).toBe(date)
})

test.each([
  [
    '2024-03-12',
    'Niger : l’armée reçoit des véhicules blindés\nLe ministre de la Défense a réceptionné, mardi, un lot de véhicules offert par la Turquie.\nLes deux pays avaient signé un accord de coopération militaire le 21 juillet 2020.',
  ],
  [
    '2024-03-13',
    'G5 Sahel : dissolution annoncée\nDans un communiqué publié hier mercredi 13 mars, la Mauritanie et le Tchad ont pris acte de la décision des trois autres pays.\nCréé le 16 février 2014, le G5 Sahel regroupait cinq pays.',
  ],
  [
    '2024-03-12',
    'Sahel coup belt: ministers meet\nForeign ministers from the Accra Initiative met in Accra on Tuesday to discuss a joint force.\nThe initiative was launched in September 2017.',
  ],
  [
    '2024-03-07',
    'Procès de présumés terroristes\nLa cour d’assises spéciale a condamné jeudi dernier deux hommes pour l’attentat du 13 mars 2016 à Grand-Bassam.',
  ],
  [
    '2024-03-13',
    'UN renews sanctions\nThe Security Council on Wednesday voted to extend the mandate of the panel until 31 March 2025.\nThe regime was created by resolution 2374 of 5 September 2017.',
  ],
  [
    '2024-03',
    'L’UE appuie la garde nationale\nL’Union européenne a remis le week-end dernier trente véhicules à la Garde nationale.',
  ],
  [
    '2024-03-06',
    'Journée de sensibilisation à Gao\nDans le cadre de la Journée internationale des femmes, célébrée le 8 mars, la MINUSMA a tenu, le 6 mars 2024, une causerie avec des jeunes.',
  ],
  [
    '2024-03-09',
    'Sommet extraordinaire à Abuja\nLes chefs d’État de la CEDEAO se sont réunis samedi à Abuja. Le 28 janvier, trois pays avaient annoncé leur retrait.\nIls se retrouveront en juillet.',
  ],
  [
    '2024-03-12',
    'Signature d’un accord entre le Mali et la Russie\nBamako, le 12 mars 2024 – Le Mali et la Russie ont signé ce jour un accord sur la sécurité.',
  ],
  [
    '2024-03-13',
    'Cheikh Thiam nommé\nLe Conseil des ministres, réuni mercredi, a adopté un projet de loi sur la lutte contre le terrorisme.',
  ],
  [
    '2024-03-07',
    'Mali : remise de matériel\nLa cérémonie s’est déroulée le jeudi 7 mars 2024, à la Base B de Bamako. En 2013, la France avait déjà offert du matériel.',
  ],
  [
    '2024-03-14',
    'Côte d’Ivoire: un centre contre le terrorisme\nLe président ivoirien a inauguré jeudi l’Académie internationale de lutte contre le terrorisme de Jacqueville, dont la première pierre avait été posée en 2018.',
  ],
  [
    '2024-03-05',
    'Counter-terror financing review published\nGIABA has published its mutual evaluation report of Niger, adopted at its plenary in November 2023.\nThe report was released on 5 March.',
  ],
  ['2024-03', 'Troops leave Gossi\nThe last Danish soldiers flew out of Mali over the weekend.'],
  [
    '2024-03-14',
    'Rencontre à Ouagadougou\nLa rencontre a lieu au lendemain de l’attaque de Djibo. Les ministres ont échangé ce jeudi durant quatre heures.',
  ],
  [
    '2024-03-13',
    'La Cédéao met en garde\nLa Commission de la Cédéao a condamné, ce 13 mars, le coup de force. Depuis 2020, six coups ont eu lieu dans la région.',
  ],
  [
    '2024-03-07',
    'Lancement du projet PASP\nNiamey, 8 mars (ANP) – Le projet d’appui à la stabilisation a été lancé hier à Niamey par le ministre de l’Intérieur.',
  ],
  [
    '2024-03-14',
    'Reportage au camp Kassaï\nSous un soleil de plomb, les stagiaires rampent. La formation, entamée il y a trois semaines, s’achève aujourd’hui.',
  ],
  [
    '2024-03-14',
    'Le Liptako-Gourma se dote d’une charte\nLes chefs d’État du Mali, du Burkina et du Niger ont signé le 16 septembre 2023 à Bamako la Charte du Liptako-Gourma. Six mois après, ils en tirent le bilan ce jeudi à Niamey.',
  ],
  [
    '2024-03',
    'Mission conjointe à Diffa\nLa semaine dernière, une mission conjointe ONU-UA s’est rendue à Diffa.',
  ],
  [
    '2024-03-14',
    'Un an après\nLe 14 mars 2023, une attaque tuait douze soldats à Seytenga. Un an plus tard jour pour jour, le gouverneur a inauguré ce jeudi le nouveau camp de la gendarmerie.',
  ],
  [
    '2024-03-11',
    'Trial\nThe trial, which opened in December, ended on Monday with the conviction of three men over the 2015 attack on a Bamako nightclub.',
  ],
  [
    '2024-03-11',
    'Bruxelles débloque 20 millions\nLe Conseil de l’UE a approuvé lundi une mesure d’assistance de 20 millions d’euros au titre de la Facilité européenne pour la paix, instituée le 22 mars 2021.\nUne première tranche avait été versée en juin.',
  ],
  [
    '2024-03-13',
    'Rapport\nDans son rapport publié ce mercredi, l’ONG recense 1 200 victimes entre janvier et décembre 2023.',
  ],
  [
    '2024-03-13',
    'Russian arms arrive\nAn Ilyushin carrying military equipment landed at Ouagadougou before dawn on Wednesday, three months after the arrival of the first instructors in November.',
  ],
  [
    '2024-03-12',
    'Dialogue\nLa rencontre, initialement prévue le 5 mars, s’est finalement tenue le 12 mars à Tillabéri.',
  ],
  [
    '2024-02',
    'Comité de pilotage\nLe comité de pilotage du PDU s’est réuni le mois dernier à N’Djamena, apprend-on de source officielle.',
  ],
  [
    '2024-03-12',
    'Togo: un centre pour prévenir\nLe Premier ministre togolais a lancé ce 12 mars à Dapaong le programme d’urgence. Depuis novembre 2021, le nord du pays subit des attaques.',
  ],
  [
    '2024-03-09',
    'Accord Niger-USA dénoncé\nSamedi soir, à la télévision nationale, le porte-parole du CNSP a dénoncé l’accord de 2012 avec Washington. Une délégation américaine venait de passer trois jours à Niamey, du 12 au 14.',
  ],
  [
    '2024-03-01',
    'Handover\nOn 1 March the mission handed over its camp in Kidal… The ceremony, attended by the force commander, lasted an hour.',
  ],
])('tells the day of the report’s own news from those of its background: %s', (date, text) => {
  expect(dateOf(text)).toBe(date)
})

test('a day without a year is of the year before what is announced', () => {
  const text =
    'Malabo, May 29 (AP) - Leaders meeting on Saturday created a committee. The next session is due in February 2023.'
  const reading = readArticle(text, { title: null, language: 'en', published: null })
  expect(findDates({ reading })[0]?.value).toBe('2022-05-28')
})

test.each(['trois jours durant, '.repeat(30_000), 'depuis lundi jusqu’à mardi '.repeat(5_000)])(
  'durations and turns without end are read in linear time (%#)',
  (text) => {
    expect(dateOf(`Titre\n${text}`)).toBeDefined()
  },
)
