import { createTranslator } from 'next-intl'
import { expect, test, vi } from 'vitest'
import { ALL_EVENTS, type EventFilters, type FacetKey } from '@/lib/events/filters'
import { MESSAGES } from '@/lib/i18n/messages'
import { themeOf } from '@/lib/vocabulary/themes'
import { sentenceOf } from './sentence'

// Outside a request there is no page that has a language: here it is the one that a test sets.
const page = vi.hoisted((): { locale: 'fr' | 'en' } => ({ locale: 'fr' }))
vi.mock('next-intl/server', () => ({
  getLocale: async () => page.locale,
  getTranslations: async (namespace: 'events.lede' | 'dates') =>
    createTranslator({ locale: page.locale, messages: MESSAGES[page.locale], namespace }),
}))

// What editors made or renamed, and what the codebook calls its own.
const sayValue = (key: FacetKey, value: string) =>
  (key === 'theme' && themeOf(value)?.label[page.locale]) || value

async function inBoth(filters: Partial<EventFilters>, count: number, say = sayValue) {
  const said = []
  for (const locale of ['fr', 'en'] as const) {
    page.locale = locale
    const { subject, rest } = await sentenceOf({ ...ALL_EVENTS, ...filters }, count, say)
    said.push(`${subject} ${rest}`)
  }
  return said
}

test.each([
  [
    { '-country': ['ML'] },
    '236 événements dans la base, sans ceux qui concernent le Mali',
    '236 events in the base, without those that concern Mali',
  ],
  [
    { '-country': ['ML'], from: '2023' },
    '236 événements depuis 2023, sans ceux qui concernent le Mali',
    '236 events since 2023, without those that concern Mali',
  ],
  [
    { actor: ['Gouvernement du Niger'], role: ['organiser'], initiative: ['G5 Sahel'] },
    '236 événements relèvent de l’initiative G5 Sahel et ont pour organisateur\u00a0: Gouvernement du Niger',
    '236 events belong to the initiative G5 Sahel and have as organiser: Gouvernement du Niger',
  ],
  [
    { actor: ['ONUDC', 'UA'], theme: ['finance'] },
    '236 événements traitent de flux financiers et comptent parmi leurs acteurs\u00a0: ONUDC ou UA',
    '236 events deal with financial flows and have among their actors: ONUDC or UA',
  ],
  [
    { theme: ['Pêche', 'justice'] },
    '236 événements traitent du thème «\u202fPêche\u202f» ou de la justice et des enquêtes',
    '236 events deal with the theme “Pêche” or justice and investigations',
  ],
] satisfies [Partial<EventFilters>, string, string][])(
  '%j is said as a sentence',
  async (filters, ...said) => {
    expect(await inBoth(filters, 236)).toEqual(said)
  },
)

test('a theme of the codebook that editors renamed is quoted, not said by its old name', async () => {
  const renamed = () => 'Argent'
  expect(await inBoth({ theme: ['finance'] }, 236, renamed)).toEqual([
    '236 événements traitent du thème «\u202fArgent\u202f»',
    '236 events deal with the theme “Argent”',
  ])
})
