import { createTranslator } from 'next-intl'
import { expect, test, vi } from 'vitest'
import { ALL_EVENTS, type EventFilters } from '@/lib/events/filters'
import { MESSAGES } from '@/lib/i18n/messages'
import { sentenceOf } from './sentence'

// Outside a request there is no page that has a language: here it is the one that a test sets.
const page = vi.hoisted((): { locale: 'fr' | 'en' } => ({ locale: 'fr' }))
vi.mock('next-intl/server', () => ({
  getLocale: async () => page.locale,
  getTranslations: async (namespace: 'events.lede' | 'dates') =>
    createTranslator({ locale: page.locale, messages: MESSAGES[page.locale], namespace }),
}))

async function inBoth(filters: Partial<EventFilters>, count: number) {
  const said = []
  for (const locale of ['fr', 'en'] as const) {
    page.locale = locale
    const { subject, rest } = await sentenceOf({ ...ALL_EVENTS, ...filters }, count, (_, value) => value)
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
] satisfies [Partial<EventFilters>, string, string][])(
  '%j is said as a sentence',
  async (filters, ...said) => {
    expect(await inBoth(filters, 236)).toEqual(said)
  },
)
