import { expect, test } from 'vitest'
import { isSentence, ruleFor } from './boilerplate-patterns'
import { takeIn } from './intake'
import { bodyOf } from './lines'

test.each([
  ['menu', 'Accéder directement au contenu'],
  ['menu', 'Toggle navigation'],
  ['menu', '1 2 3 … 12 Suivant »'],
  ['menu', 'Page 2 sur 14'],
  ['related', 'Article précédent : Le marché de Kayes rouvre'],
  ['related', 'Previous Post: Market reopens'],
  ['related', 'Voir toutes les actualités'],
  ['related', 'Dans le même dossier'],
  ['related', 'À ne pas manquer'],
  ['related', 'Ces contenus pourraient vous intéresser : trois portraits'],
  ['related', 'À propos de l’auteur'],
  ['share', 'Click to email a link to a friend (Opens in new window) Email'],
  ['share', 'Cliquez pour partager sur WhatsApp(ouvre dans une nouvelle fenêtre)'],
  ['share', 'Print-friendly version'],
  ['share', 'Lien copié !'],
  ['share', 'Télécharger le communiqué (PDF, 2 Mo)'],
  ['share', 'Vues : 312'],
  ['tags', 'Étiquettes Niger Sahel'],
  ['tags', 'Classé dans : Politique'],
  ['tags', 'Posted in Africa, News'],
  ['tags', 'Publié dans L’Indépendant'],
  ['byline', 'Reading Time: 3 mins read'],
  ['byline', '5-min read'],
  ['byline', 'Publié par webmestre le 3 mars 2021 à 08:12 | Lu 640 fois | 2 commentaire(s)'],
  ['caption', 'Une vue de la salle pendant l’allocution (Ph. A. D.)'],
  ['comments', 'Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *'],
  ['comments', 'Prévenez-moi de tous les nouveaux commentaires par e-mail.'],
  ['comments', 'Ce site utilise Akismet pour réduire les indésirables.'],
  ['comments', 'You must be logged in to post a comment.'],
  ['comments', 'Un message, un commentaire ?'],
  ['comments', 'Ce forum est modéré a priori : votre contribution n’apparaîtra qu’après validation.'],
  ['newsletter', 'Entrez votre adresse e-mail'],
  ['newsletter', 'En vous inscrivant, vous acceptez nos conditions générales.'],
  ['newsletter', 'Like this? Try our weekly read.'],
  ['newsletter', 'Do you have a good story to share with us? Write to the newsroom.'],
  ['newsletter', 'Cet article est réservé à nos abonnés.'],
  ['newsletter', 'Il vous reste 71.5 % de cet article à lire.'],
  ['newsletter', 'Already a subscriber? Log in'],
  ['newsletter', 'To continue reading, create a free account.'],
  ['cookies', 'Pour afficher cette vidéo, vous devez autoriser les cookies de nos partenaires.'],
  ['cookies', 'En poursuivant votre navigation, vous acceptez nos conditions.'],
  ['cookies', 'We care about your privacy'],
  ['cookies', 'Continuer sans accepter'],
  ['cookies', 'Tout refuser'],
  ['source-note', 'Votre navigateur ne prend pas en charge la lecture de sons.'],
  ['source-note', 'Your browser does not support the audio element.'],
  ['source-note', '00:00 / 03:42'],
  ['source-note', 'For information media. Not an official record.'],
  ['source-note', 'Signaler une erreur dans cet article'],
  ['copyright', 'Fièrement propulsé par WordPress'],
  ['copyright', 'Squelette'],
  ['advert', 'Publicité - Faites défiler pour continuer'],
  ['advert', 'Advertisement. Scroll to continue.'],
  ['advert', 'Annonce sponsorisée'],
  ['advert', 'Annonce : Inscrivez-vous dès maintenant à l’Institut du Fleuve !'],
  ['advert', 'Publi-information : une banque à votre écoute'],
  ['caption', '(Ph. : Le Fanal)'],
  ['caption', 'Recruits stand in formation. (U.S. Army photo by Sgt. Jane Doe)'],
  ['caption', 'Recruits stand in formation. (Photo courtesy of the exercise public affairs cell)'],
  ['caption', 'AFP / Archives'],
])('knows what templates print around articles: %s: %s', (reason, line) => {
  expect(ruleFor(line)?.reason).toBe(reason)
})

test.each([
  'Suivant la feuille de route, le comité se réunira en mai.',
  'Précédent fâcheux, la fuite des détenus hante encore le préfet.',
  'Page tournée pour les deux armées, dit le communiqué.',
  'Next steps will be agreed in Accra, the minister said.',
  'Previous missions had failed, the report recalls.',
  'Voir des articles de presse brûlés a choqué la rédaction.',
  'Toutes les communes du cercle ont envoyé un délégué.',
  'Téléchargée mille fois, la vidéo montre deux otages.',
  'Catégories de victimes et montants seront fixés par décret.',
  'Publié dans la nuit, le décret prend effet aussitôt.',
  'Published in 2019, the list has 42 names on it.',
  'Commentaire du maire : la route sera rouverte.',
  'Qui êtes-vous pour juger, a lancé un ancien du village.',
  'Votre message a été entendu, leur a répondu le général.',
  'Accepter la paix, c’est accepter de rendre les armes.',
  'Refuser la rançon reste la règle, rappelle le ministère.',
  'Already a member of the force, Chad will send more men.',
  'To continue training, the academy needs new funds.',
  'Les trafiquants utilisent des traceurs pour suivre leurs camions.',
  'Les gendarmes ont désactivé les traceurs posés sous les véhicules.',
  'Vous avez une information ? Appelez le numéro vert, a dit le préfet.',
  'Your browser history can be evidence, the judge told them.',
  'Ce site abrite depuis mars un millier de déplacés.',
  'Annonce faite lundi : le couvre-feu est levé.',
  'Pour lire la menace, il faut écouter les bergers.',
  'Disponible depuis mai, le guide compte douze fiches.',
  'Signaler un enfant disparu est un devoir, dit l’imam.',
  'Le contenu de la lettre n’a pas été rendu public.',
  'Les écoutes ont été acceptées par le juge.',
  'Trois camions ont été saisis (photos à l’appui).',
  '« Nous ouvrons l’œil », assure une vendeuse désignée par les siens. FIN',
])('strikes out no short sentence of an article: %s', (sentence) => {
  expect(isSentence(sentence)).toBe(true)
  expect(ruleFor(sentence)).toBeNull()
})

const TITLE = 'Ménaka : les chefs militaires des trois pays se concertent'
const FIRST =
  'Les chefs d’état-major du Mali, du Burkina Faso et du Niger se sont retrouvés mardi à Ménaka pour arrêter le calendrier des patrouilles communes le long de la frontière.'
const SECOND =
  'Selon le communiqué lu à la fin des travaux, les trois armées mettront en commun leurs moyens de transport et leurs renseignements, et une cellule de liaison sera installée à Niamey.'

test.each([
  [
    'a last short sentence before the word that ends a dispatch',
    ['« Nous irons à Gao », assure un chef. FIN'],
  ],
  ['a heading with a Roman number', ['II. Les patrouilles sur le fleuve', SECOND]],
  ['a quotation as heading below an advertisement', ['« Un pas vers la paix »', SECOND]],
])('keeps %s', async (_, end) => {
  const advert = end[0]?.startsWith('« Un') ? ['Publicité'] : []
  const { lines } = await takeIn({ is: 'text', text: [TITLE, FIRST, SECOND, ...advert, ...end].join('\n\n') })
  expect(bodyOf(lines).split('\n')).toContain(end[0])
})

test('is not slowed down by long lines of what the rules look for', () => {
  for (const text of [
    '1 2 '.repeat(65),
    'suivant '.repeat(32),
    'voir tous les '.repeat(18),
    '('.repeat(260),
    '(a '.repeat(86),
    'accepter les '.repeat(70),
    'publié dans '.repeat(80),
    'tout '.repeat(200),
  ]) {
    ruleFor(text)
    ruleFor(`${text}.`)
  }
  expect(ruleFor('x '.repeat(500))).toBeNull()
})
