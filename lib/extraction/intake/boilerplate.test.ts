import { expect, test } from 'vitest'
import { isSentence, ruleFor } from './boilerplate-patterns'
import { takeIn } from './intake'
import { bodyOf } from './lines'

async function bodyIn(text: string) {
  return bodyOf((await takeIn({ is: 'text', text })).lines).split('\n')
}

async function struckIn(text: string) {
  const { lines } = await takeIn({ is: 'text', text })
  return lines.flatMap(({ text: line, reason }) => (reason === null ? [] : [[reason, line]]))
}

const TITLE = 'Ménaka : les chefs militaires des trois pays se concertent'
const FIRST =
  'Les chefs d’état-major du Mali, du Burkina Faso et du Niger se sont retrouvés mardi à Ménaka pour arrêter le calendrier des patrouilles communes le long de la frontière.'
const SECOND =
  'Selon le communiqué lu à la fin des travaux, les trois armées mettront en commun leurs moyens de transport et leurs renseignements, et une cellule de liaison sera installée à Niamey.'
const THIRD =
  'La réunion fait suite à celle de Tillabéri, où les mêmes responsables avaient promis de tenir leurs réunions chaque trimestre et de rendre compte à leurs ministres de ce qui avait été décidé.'

test.each([
  'Par ailleurs, les participants ont salué l’appui de la CEDEAO.',
  'À lire ce rapport, la situation ne s’est pas améliorée.',
  'À lire aussi les communiqués des deux camps, on mesure la distance qui reste.',
  'Source de financement du terrorisme, le trafic d’or inquiète les douanes.',
  'On Monday, the ministers met in Accra.',
  'Partager l’information reste difficile entre les services.',
  'Annonce majeure à Niamey : le départ des troupes est fixé.',
  'Publié en 2019, le rapport décrit onze incidents.',
  'Photo à l’appui, le procureur a décrit la cache.',
  'Commentaires du ministre : « Nous irons jusqu’au bout. »',
  'Terms of the agreement were not disclosed.',
  'Privacy concerns were raised by several delegates.',
  'Search operations continue around Ménaka.',
  'Des traceurs ont été posés sur les camions suspects.',
  'Les propos tenus par le ministre ont surpris la salle.',
  'Recherche et poursuite des auteurs sont en cours.',
  'Connexion après connexion, les enquêteurs ont remonté le réseau.',
  'Reproduction des faits sur place, le juge a entendu six témoins.',
  'Tweet after tweet, the group claimed the attack.',
  'Image d’un pays en guerre, la ville n’a plus de marché.',
  'Vidéo après vidéo, le groupe revendique ses attaques.',
  'Inscription des ex-combattants : les listes seront closes vendredi.',
  'Soutenez par des faits la promesse de paix, a dit l’imam.',
  'With the help of the UN, 40 officers were trained.',
  'Avec l’appui de l’ONUDC, quarante magistrats ont été formés.',
  'Live ammunition was used during the exercise.',
  'Urgent appeals were sent to the three capitals.',
  'Home to 40,000 refugees, the town has two wells.',
  'Mise à jour en mai 2024, la liste compte 42 noms.',
  'Related offences were added to the code in 2021.',
  'More on this will be said in May, the minister promised.',
  'Get the weapons off the street, the governor asked.',
  'Join our forces, the general told the young recruits.',
  '12 réactions ont été enregistrées par la commission.',
  'Thème de la rencontre : « Justice et paix ».',
  'Rejoignez-nous dans ce combat, a lancé le président.',
  'Menu du jour de la session : les frontières et la justice.',
  'Voir aussi loin que possible, tel est le but du radar.',
  'Lire entre les lignes du communiqué demande de la patience.',
  'Cet article est le seul de la loi qui parle de réparation.',
  'Crédits et équipements ont été promis par l’Union européenne.',
  'Contact a été pris avec les familles des otages.',
  'Contactez vos élus, a conseillé le préfet aux habitants.',
  'Save for two observers, nobody objected.',
  'Super-préfet ou non, il devra rendre des comptes.',
  'X, présumé chef du groupe, a été arrêté à Gao.',
  'Like other states of the region, Togo has a committee.',
  'À la une de ses soucis, le ministre place la frontière.',
  'Trending upwards since May, attacks reached a peak in June.',
  'Publicité ou pas, l’opération a porté ses fruits.',
])('strikes out no sentence of an article: %s', (sentence) => {
  expect(isSentence(sentence)).toBe(true)
  expect(ruleFor(sentence)).toBeNull()
})

test.each([
  ['related', 'À lire : Un autre article sur un autre sujet'],
  ['related', 'À lire aussi : Les prix de l’oignon à Galmi'],
  ['related', 'Lire aussi >> Les transports à Bamako'],
  ['related', '>> Read also: Tomato farmers count losses'],
  ['related', 'ALSO READ: Court adjourns hearing'],
  ['related', 'A LIRE EGALEMENT'],
  ['related', 'Aller plus loin'],
  ['related', 'Ces articles devraient vous intéresser :'],
  ['related', 'Sur le même sujet'],
  ['related', 'You might also like'],
  ['related', 'مواضيع ذات صلة'],
  ['reactions', 'Quelle est votre réaction ?'],
  ['comments', 'Laisser un commentaire'],
  ['comments', 'Commentaires (12)'],
  ['comments', '3 Comments'],
  ['share', 'Partager'],
  ['share', 'Facebook Twitter WhatsApp'],
  ['share', 'Partager cet article sur Facebook'],
  ['share', 'Suivez-nous sur WhatsApp et Telegram'],
  ['advert', '- Publicité -'],
  ['advert', 'La suite après cette publicité'],
  ['newsletter', 'Abonnez-vous à notre lettre d’information.'],
  ['cookies', 'Nous utilisons des cookies pour mesurer l’audience de ce site.'],
  ['copyright', '© 2025 Le Journal. Tous droits réservés.'],
  ['copyright', 'Mentions légales | Contact'],
  ['caption', 'Photo : Agence du Fleuve'],
  ['caption', 'Officers at the opening of the course, undated. (AFP File Photo)'],
  ['related', 'Dossier : le fleuve en dix cartes et autant de récits de voyage (abonnés)'],
  ['byline', 'Chronique judiciaire de Mariam S.'],
  ['caption', 'Les participants à l’issue des travaux. © DR'],
  ['byline', 'Par Aminata Keïta'],
  ['byline', 'Publié le 15 - 11 - 2023'],
  ['byline', 'Published: 28 Oct 2023 17:46 GMT'],
  ['tags', 'Mots-clés : Sahel, sécurité, justice'],
  ['source-note', 'Source : Agence du Fleuve'],
  ['source-note', 'Cliquez ici pour lire l’article depuis sa source.'],
  ['menu', 'Vous êtes ici : Accueil > Sécurité'],
])('knows what sites put around articles: %s: %s', (reason, line) => {
  expect(ruleFor(line)?.reason).toBe(reason)
})

test('keeps the title once, as the first line, and every paragraph', async () => {
  const page = [
    'Accueil   Politique   Société   Sport   Culture',
    'Le prix du riz en hausse     Coupe du Mali : le Stade passe     Météo : vents de sable     Concours : les résultats',
    TITLE,
    TITLE,
    'Par A. Traoré',
    FIRST,
    SECOND,
    'À lire : Mali : le prix du carburant augmente',
    THIRD,
    'Quelle est votre réaction ?',
    '© 2024 La Dépêche du Fleuve',
  ].join('\n')
  expect(await bodyIn(page)).toEqual([TITLE, FIRST, SECOND, THIRD])
  expect(await struckIn(page)).toEqual(
    expect.arrayContaining([
      ['headlines', 'Coupe du Mali : le Stade passe'],
      ['repeated', TITLE],
      ['byline', 'Par A. Traoré'],
      ['related', 'À lire : Mali : le prix du carburant augmente'],
      ['reactions', 'Quelle est votre réaction ?'],
      ['copyright', '© 2024 La Dépêche du Fleuve'],
    ]),
  )
})

test('keeps a pasted article without any noise as it is', async () => {
  const lines = [TITLE, FIRST, 'Un calendrier serré', SECOND, 'Et maintenant ?', THIRD]
  expect(await bodyIn(lines.join('\n\n'))).toEqual(lines)
})

test('keeps an article of short sentences, one a line', async () => {
  const lines = [
    'Gao : une patrouille commune sur la route de Labbezanga',
    'Une patrouille commune a quitté Gao lundi matin à l’aube.',
    'Elle compte des soldats maliens et nigériens.',
    'Son chef, un commandant malien, a parlé aux habitants.',
    '« Nous resterons aussi longtemps qu’il le faudra », a-t-il dit.',
    'La route de Labbezanga était fermée depuis le mois de mars.',
    'Les transporteurs ont salué la nouvelle avec prudence.',
  ]
  expect(await bodyIn(lines.join('\n'))).toEqual(lines)
})

test('keeps lists and the signature of a communiqué', async () => {
  const lines = [
    'Communiqué final de la réunion des ministres',
    FIRST,
    'Au terme des travaux, les ministres ont décidé :',
    '- de créer une cellule commune de renseignement',
    '- de réunir les états-majors chaque trimestre',
    '- d’inviter le Tchad à la prochaine session',
    SECOND,
    'Fait à Ménaka, le 12 mars 2024.',
  ]
  expect(await bodyIn(lines.join('\n'))).toEqual(lines)
})

test('keeps questions and short answers of an interview', async () => {
  const lines = [
    'Entretien avec la présidente de la commission',
    FIRST,
    'Que demandez-vous aux trois armées ?',
    'De protéger les civils.',
    'Et aux groupes armés ?',
    SECOND,
    'Croyez-vous à la paix ?',
    'Oui, sans hésiter.',
    THIRD,
  ]
  expect(await bodyIn(lines.join('\n'))).toEqual(lines)
})

test('strikes out an advertisement between paragraphs, which speaks of something else', async () => {
  const page = [TITLE, FIRST, 'Forfait illimité : composez le *555# pour surfer sans compter', SECOND, THIRD]
  expect(await bodyIn(page.join('\n\n'))).toEqual([TITLE, FIRST, SECOND, THIRD])
})

test('strikes out the headlines under « À lire aussi » and goes on with the article', async () => {
  const page = [
    TITLE,
    '',
    FIRST,
    '',
    'À LIRE AUSSI',
    'Festival de Ségou : la billetterie ouvre lundi',
    'Le prix du sac de riz fait débat',
    '',
    SECOND,
    '',
    'Dernier mot d’un sage, sans long discours.',
  ].join('\n')
  expect(await bodyIn(page)).toEqual([TITLE, FIRST, SECOND, 'Dernier mot d’un sage, sans long discours.'])
})

test('strikes out other articles with their summaries at the end of a page', async () => {
  const page = [
    TITLE,
    FIRST,
    SECOND,
    'Articles similaires',
    'Agadez : la caravane du sel est de retour',
    'Les chameliers sont revenus de Bilma après trois semaines de route, avec plus de deux cents charges de sel que les marchands de la ville attendaient depuis la fin des pluies.',
    'Dosso : un marché tout neuf',
    'Les commerçantes de Dosso ont reçu les clés de leur nouveau marché, construit en deux ans par une entreprise de la place avec un prêt de la banque de développement de la région.',
  ]
  expect(await bodyIn(page.join('\n'))).toEqual([TITLE, FIRST, SECOND])
})

test('strikes out what readers write under an article', async () => {
  const page = [
    TITLE,
    FIRST,
    SECOND,
    'Vos réactions (2)',
    'sahelien12 : Bravo à nos soldats, que Dieu les protège !',
    'Le ministre ferait mieux de s’occuper des routes, voilà ce que je pense depuis toujours et je ne suis pas le seul à le dire dans ce pays.',
    'Poster un commentaire',
  ]
  expect(await bodyIn(page.join('\n'))).toEqual([TITLE, FIRST, SECOND])
})

test('keeps one short sentence when there is nothing else', async () => {
  expect(await bodyIn('Le ministre a reçu mardi à Bamako son homologue du Niger.')).toEqual([
    'Le ministre a reçu mardi à Bamako son homologue du Niger.',
  ])
})

test('reads an Arabic page', async () => {
  const first =
    'انطلقت اليوم الثلاثاء بالعاصمة المغربية الرباط أشغال مؤتمر إفريقي حول ضحايا الإرهاب، بمشاركة ممثلين عن حكومات إفريقية ومنظمات دولية وجمعيات للضحايا وباحثين جامعيين.'
  const page = [
    'الرئيسية',
    'الرباط: مؤتمر حول ضحايا الإرهاب',
    first,
    'اقرأ أيضا: مهرجان الفيلم بمراكش',
    'جميع الحقوق محفوظة',
  ]
  expect(await bodyIn(page.join('\n'))).toEqual(['الرباط: مؤتمر حول ضحايا الإرهاب', first])
})

test('is not slowed down by long lines without an end', () => {
  for (const text of [
    'à lire '.repeat(37),
    '| '.repeat(100),
    '1 '.repeat(130),
    ' .'.repeat(130),
    'a'.repeat(260),
  ]) {
    expect(ruleFor(text)?.reason ?? null).toBeNull()
  }
})

test('keeps a last short sentence below a heading, and strikes the name that signs', async () => {
  const last = 'Les trois armées ont demandé un appui aux partenaires.'
  const page = [TITLE, FIRST, SECOND, 'Un appel aux partenaires', last, 'Aminata Keïta', 'Toutes les photos']
  expect(await bodyIn(page.join('\n\n'))).toEqual([TITLE, FIRST, SECOND, 'Un appel aux partenaires', last])
})

test('keeps a last sentence of a few words that a pointer parts from the rest', async () => {
  const last = 'La prochaine réunion aura lieu en juin.'
  const page = [TITLE, FIRST, SECOND, '► À lire aussi : Niger : les écoles de Téra rouvrent', last]
  expect(await bodyIn(page.join('\n\n'))).toEqual([TITLE, FIRST, SECOND, last])
})

test('keeps a last short sentence that a pointer to another article parts from the rest', async () => {
  const last = 'Les participants ont adopté un manuel de procédures commun pour les enquêteurs.'
  const page = await takeIn({
    is: 'text',
    text: `Les douanes et la gendarmerie de Kayes ont ouvert lundi un exercice commun de contrôle, qui réunit une soixantaine d’agents des trois pays riverains du fleuve.\n\nÀ lire aussi : Le marché de Kayes rouvre\n\n${last}`,
  })
  expect(bodyOf(page.lines).split('\n')).toHaveLength(2)
  expect(bodyOf(page.lines)).toContain(last)
})
