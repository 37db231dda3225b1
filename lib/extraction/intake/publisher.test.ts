import { expect, test } from 'vitest'
import { takeIn } from './intake'
import { longFormOf, startOf, wireIn } from './known-names'
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
  [['La Revue du Delta', 'Panier (0)'], [], 'La Revue du Delta'],
  [['DeltaWatch', 'Menu'], [], 'DeltaWatch'],
  [['Agence Fanal | Politique | Économie | Sports'], [], 'Agence Fanal'],
  [['Le Delta Libéré | Journal d’informations générales'], [], 'Le Delta Libéré'],
  [['Accueil » Actualités » Politique'], [], null],
  [['Petites Annonces', 'Menu'], [], null],
  [[], ['© deltaNet. All rights reserved.'], 'deltaNet'],
  [[], ['© 2024 Copyright Delta 24 - Tous droits réservés.'], 'Delta 24'],
  [[], ['Delta360 - Tous droits réservés - Conditions générales'], 'Delta360'],
  [['Fanal.net - L’info du fleuve', 'Le Relais (Ouagadougou)'], [], 'Fanal.net (Le Relais)'],
  [['Fanal.net : l’info du fleuve'], ['Source : Le Relais'], 'Fanal.net (Le Relais)'],
  [['Fanal.net'], ['Source : bureau régional'], 'Fanal.net'],
  [[], ['La foule devant le palais. © Archives'], null],
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
  { publisher: 'RFD', url: null, language: 'fr' },
  { publisher: 'Agence deltaïque de presse', url: null, language: 'fr' },
  { publisher: 'Ministère de la Justice du Kénédougou', url: null, language: 'fr' },
  { publisher: 'Coalition du delta (FWN)', url: null, language: 'fr' },
  { publisher: 'La Fanfare', url: null, language: 'fr' },
  { publisher: 'La Dépêche (FAN)', url: null, language: 'fr' },
  { publisher: '***', url: null, language: 'fr' },
  { publisher: 'Le Pays (Togo)', url: null, language: 'fr' },
  { publisher: 'Gouvernement du delta', url: 'https://delta.ca/a', language: 'fr' },
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
  ['delta.ca', null, 'Gouvernement du delta'],
  ['ADP', null, 'Agence deltaïque de presse'],
  ['XYZ', null, 'XYZ'],
  ['leFanal.com (Fanal)', null, 'Le Fanal (Fanal)'],
  ['Le Fanal (Le Fanal)', null, 'Le Fanal'],
  [null, 'https://shared.example/c', null],
  [null, null, null],
])('writes a publisher as the articles on file do: %s at %s', async (publisher, url, written) => {
  const page = await pageOf([], [])
  const metadata = { ...page.metadata, publisher, url, language: 'fr' }
  expect(withKnownPublisher({ ...page, metadata }, KNOWN).metadata.publisher).toBe(written)
})

test.each([
  [['rfd LES VOIX DU FLEUVE', 'Menu'], [], null, 'RFD'],
  [['LE FANAL - Quotidien du soir'], [], null, 'Le Fanal'],
  [['Le Fanal au bord du gouffre : ce que disent les abonnés'], [], null, null],
  [[], ['© 2024 Copyright RFD - Tous droits réservés'], 'Émissions', 'Émissions'],
  [[], ['Éditions du Fanal, BP 12'], 'Éditions Le Fanal', 'Éditions Le Fanal'],
  [['Le Fanal'], [], 'Éditions Le Fanal', 'Le Fanal'],
  [
    ['RÉPUBLIQUE DU KÉNÉDOUGOU'],
    [],
    'Ministère de la Justice et des Droits',
    'Ministère de la Justice du Kénédougou',
  ],
  [['Vous êtes ici : Le Fanal » Fleuve'], ['Source : RFD'], 'RFD', 'Le Fanal (RFD)'],
  [[], ['Distribué par LeFanal Global Media'], 'RFD', 'Le Fanal (RFD)'],
  [[], ['La rédaction du Fanal'], null, null],
  [[], ['La rédaction de RFD'], null, 'RFD'],
])('finds a known publisher where sites name themselves: %s … %s', async (above, below, said, written) => {
  const page = await pageOf(above, below)
  const unsaid = { ...page, metadata: { ...page.metadata, publisher: said } }
  expect(withKnownPublisher(unsaid, KNOWN).metadata.publisher).toBe(written)
})

test.each([
  [`GAO, 12 mars (FWN) - ${TEXT}`, 'Le Fanal (FWN)'],
  [`FWN - ${TEXT}`, 'Le Fanal (FWN)'],
  [`GAO (Togo) - ${TEXT}`, 'Le Fanal'],
  [`GAO, 12 mars (Le Fanal) - ${TEXT}`, 'Le Fanal'],
  [`Le ministre a vu les agents de la FWN - ${TEXT}`, 'Le Fanal'],
])('names the agency from which an outlet has an article: %s', async (text, written) => {
  const page = await takeIn({ is: 'text', text: [TITLE, '12 mars 2024', text, TEXT].join('\n\n') })
  const told = { ...page, metadata: { ...page.metadata, publisher: 'Le Fanal' } }
  expect(withKnownPublisher(told, KNOWN).metadata.publisher).toBe(written)
})

test.each([
  ['La Fanfare', 'La Fanfare (FAN)'],
  ['Réseau FAN', 'Réseau FAN'],
  ['FANnews', 'FANnews'],
])('compares names of outlets and agencies by whole words: %s', async (publisher, written) => {
  const page = await takeIn({ is: 'text', text: [TITLE, `GAO, 12 mars (FAN) - ${TEXT}`, TEXT].join('\n\n') })
  const told = { ...page, metadata: { ...page.metadata, publisher } }
  expect(withKnownPublisher(told, KNOWN).metadata.publisher).toBe(written)
})

test('knows no publisher by signs alone', () => {
  expect(KNOWN.names.has('')).toBe(false)
  expect(startOf('… - …', KNOWN.names)).toBeNull()
})

test('seeks no agency on a page of which only the title is kept', () => {
  const struck = { text: 'Publié le 12 mars 2024 par FWN', reason: 'byline' } as const
  const lines = [{ text: TITLE, reason: null }, struck, struck]
  expect(wireIn(lines, TITLE, KNOWN.sources)).toBeNull()
})

test('looks for known names in long lines without losing time', () => {
  for (const text of ['a '.repeat(70), '('.repeat(140), '© '.repeat(70), 'A'.repeat(260)])
    expect(startOf(text, KNOWN.names)).toBeNull()
  expect(longFormOf('ABCDEFG', ['de la '.repeat(2000)])).toBeNull()
})

test('finds a known publisher in a line around the text that is its name, never in a headline', async () => {
  const named = await pageOf(['Accueil'], ['© 2024 Le Fanal'])
  const unsaid = { ...named, metadata: { ...named.metadata, publisher: null } }
  expect(withKnownPublisher(unsaid, KNOWN).metadata.publisher).toBe('Le Fanal')
  const headline = await pageOf([], ['À lire aussi : Le Fanal'])
  expect(withKnownPublisher(headline, KNOWN).metadata.publisher).toBeNull()
})
