import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { eventsHref } from '@/lib/events/filters'
import { hrefIn, sayDate } from '@/lib/i18n/format'
import { countryOf } from '@/lib/vocabulary/countries'
import { CENTRAL_STATES, EventKind } from '@/lib/vocabulary/lists'
import { LICENCE } from './about-json-ld'
import { DateExamples } from './date-examples'
import { Marks } from './marks'
import { Section } from './section'

/** The sections of the page, in order; each has its title and its words in the messages. */
export const ABOUT_SECTIONS = [
  'what',
  'events',
  'facts',
  'marks',
  'dates',
  'persons',
  'making',
  'licence',
  'cite',
  'data',
] as const

type AboutSection = (typeof ABOUT_SECTIONS)[number]

interface AboutSectionsProps {
  /** Of the home page in the reader's language. */
  url: string
  /** EDTF: the day on which the page is read. */
  today: string
}

/** What the base is, how it is made and how to use it. */
export async function AboutSections({ url, today }: AboutSectionsProps) {
  const [t, format, locale, date] = await Promise.all([
    getTranslations('about.page'),
    getFormatter(),
    getLocale(),
    sayDate(today),
  ])
  const link = (href: string) => (words: ReactNode) => <a href={href}>{words}</a>
  const codebook = (anchor: string) => link(hrefIn(locale, `/about/codebook#${anchor}`))
  const states = CENTRAL_STATES.map((code) => countryOf(code)?.name[locale] ?? code)
  const example = eventsHref({ country: ['ML'], theme: ['terrorist-financing'] })
  const content: Record<AboutSection, ReactNode> = {
    what: (
      <div className="prose stack">
        <p>{t('what.text')}</p>
        <p>{t('what.states', { states: format.list(states) })}</p>
        <p>{t.rich('what.readers', { coverage: link(hrefIn(locale, '/about/coverage')) })}</p>
      </div>
    ),
    events: (
      <div className="prose stack">
        <p>
          {t.rich('events.text', {
            kinds: EventKind.options.length,
            codebook: codebook('event-kind'),
          })}
        </p>
        <p>{t('events.attacks')}</p>
        <p>{t('events.initiatives')}</p>
      </div>
    ),
    facts: (
      <div className="prose stack">
        <p>{t('facts.text')}</p>
        <p>{t('facts.words')}</p>
        <p>{t('facts.differ')}</p>
      </div>
    ),
    marks: (
      <>
        <p className="prose">{t('marks.text')}</p>
        <Marks />
      </>
    ),
    dates: (
      <>
        <p className="prose">{t('dates.text')}</p>
        <DateExamples />
        <div className="prose stack more">
          <p>{t.rich('dates.all', { codebook: codebook('dates') })}</p>
          <p>{t('dates.doubt')}</p>
        </div>
      </>
    ),
    persons: <p className="prose">{t('persons.text')}</p>,
    making: (
      <div className="prose stack">
        <p>{t('making.text')}</p>
        <p>{t('making.names')}</p>
        <p>{t('making.versions')}</p>
      </div>
    ),
    licence: <Licences />,
    cite: (
      <div className="prose stack">
        <p>{t('cite.text')}</p>
        <p>{t.rich('cite.citation', { date, url, i: (words) => <cite>{words}</cite> })}</p>
        <p>{t('cite.record')}</p>
      </div>
    ),
    data: (
      <div className="prose stack">
        <p>
          {t.rich('data.text', {
            api: link('/api/v1/events'),
            codebook: codebook('events'),
            page: link(hrefIn(locale, example)),
            query: link(`/api/v1${example}`),
          })}
        </p>
        <p>{t.rich('data.answer', { code: (words) => <code>{words}</code> })}</p>
      </div>
    ),
  }
  return ABOUT_SECTIONS.map((section) => (
    <Section key={section} anchor={section} title={t(`${section}.title`)}>
      {content[section]}
    </Section>
  ))
}

async function Licences() {
  const t = await getTranslations('about.page.licence')
  const link = (href: string) => (words: ReactNode) => <a href={href}>{words}</a>
  const b = (words: ReactNode) => <b>{words}</b>
  return (
    <ul className="prose sib">
      <li>{t.rich('data', { b, licence: link(LICENCE) })}</li>
      <li>{t.rich('code', { b })}</li>
      <li>{t.rich('titles', { b })}</li>
      <li>{t.rich('coordinates', { b, geonames: link('https://www.geonames.org/') })}</li>
      <li>{t.rich('outlines', { b, natural: link('https://www.naturalearthdata.com/') })}</li>
    </ul>
  )
}
