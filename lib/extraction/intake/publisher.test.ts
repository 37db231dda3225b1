import { expect, test } from 'vitest'
import { takeIn } from './intake'
import { publishersOf, withKnownPublisher } from './known-publishers'

const TITLE = 'Ménaka : les chefs militaires des trois pays se concertent'
const TEXT =
  'Les chefs d’état-major du Mali, du Burkina Faso et du Niger se sont retrouvés mardi à Ménaka pour arrêter le calendrier des patrouilles communes le long de la frontière.'

async function pageOf(above: string[], below: string[]) {
  return takeIn({ is: 'text', text: [...above, TITLE, '12 mars 2024', TEXT, TEXT, ...below].join('\n\n') })
}

test.each([
  [['Le Fanal', 'Accueil | Mali | Niger | Sport'], [], 'Le Fanal'],
  [['FANALINFOS', 'À la une'], ['Fanalinfos.com, premier site du fleuve'], 'Fanalinfos'],
  [['DDW | Delta Defence Week', 'Latest'], [], 'Delta Defence Week'],
  [['LE FANAL DU SOIR -- Gao . Mopti . Ségou'], ['© Groupe Fanal'], 'Le Fanal du Soir'],
  [[], ['Aminata Keïta', 'Fanal.net'], 'Fanal.net'],
  [[], ['Le Relais - Fanal.net'], 'Fanal.net (Le Relais)'],
  [[], ['Agence de presse du delta'], 'Agence de presse du delta'],
  [[], ['EFG - Route du port, BP 12 Gao - Tous droits réservés'], 'EFG'],
  [[], ['Le Fanal © 2024. Reproduction interdite'], 'Le Fanal'],
  [[], ['Le Fanal est édité par Delta SA. Tous droits réservés 2024.'], 'Le Fanal'],
  [[], ['Directeur de publication : Le Quotidien du Delta SARL - Gao'], 'Le Quotidien du Delta'],
  [[], ['Le Fanal — Directeur de la publication : Moussa Keïta'], null],
  [[], ['Radio Delta 98.4 – la voix du fleuve'], 'Radio Delta'],
  [[], ['جميع الحقوق محفوظة لموقع صدى النهر'], 'صدى النهر'],
  [['Afrique', 'Sécurité'], [], null],
  [['COVID-19 : lavez-vous les mains'], [], null],
  [['© Autre presse par DR'], [], null],
])('knows who published an article by what stands around it: %s … %s', async (above, below, publisher) => {
  expect((await pageOf(above, below)).metadata.publisher).toBe(publisher)
})

const KNOWN = publishersOf([
  { publisher: 'Le Fanal', url: 'https://www.fanal.example/a', language: 'fr' },
  { publisher: 'Le Fanal (ANP)', url: 'https://www.fanal.example/b', language: 'fr' },
  { publisher: 'Delta Alliance', url: 'https://delta.example/en/1', language: 'en' },
  { publisher: 'Alliance du delta', url: 'https://delta.example/fr/1', language: 'fr' },
  { publisher: 'Office A', url: 'https://shared.example/a', language: 'fr' },
  { publisher: 'Office B', url: 'https://shared.example/b', language: 'fr' },
])

test.each([
  ['LeFanal.com', null, 'Le Fanal'],
  ['Le Fanal - Toute l’actualité', null, 'Le Fanal'],
  ['leFanal.com (Le Relais)', null, 'Le Fanal (Le Relais)'],
  ['Site officiel', 'https://fanal.example/c', 'Le Fanal'],
  [null, 'https://delta.example/fr/2', 'Alliance du delta'],
  ['Office C', 'https://shared.example/c', 'Office C'],
  [null, 'https://shared.example/c', null],
  [null, null, null],
])('writes a publisher as the articles on file do: %s at %s', async (publisher, url, written) => {
  const page = await pageOf([], [])
  const metadata = { ...page.metadata, publisher, url, language: 'fr' }
  expect(withKnownPublisher({ ...page, metadata }, KNOWN).metadata.publisher).toBe(written)
})

test('finds a known publisher in a line around the text that is its name, never in a headline', async () => {
  const named = await pageOf(['Accueil'], ['© 2024 Le Fanal'])
  const unsaid = { ...named, metadata: { ...named.metadata, publisher: null } }
  expect(withKnownPublisher(unsaid, KNOWN).metadata.publisher).toBe('Le Fanal')
  const headline = await pageOf([], ['À lire aussi : Le Fanal'])
  expect(withKnownPublisher(headline, KNOWN).metadata.publisher).toBeNull()
})
