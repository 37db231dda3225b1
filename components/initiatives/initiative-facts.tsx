import { getLocale, getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import { Fact } from '@/components/evidence/fact'
import { NamedLinks } from '@/components/ui/named-links'
import { SaidText } from '@/components/ui/said'
import { citationsOf } from '@/lib/evidence/citation'
import { hrefIn, sayDateAlone } from '@/lib/i18n/format'
import { LOCALES } from '@/lib/i18n/locales'
import { say } from '@/lib/i18n/localized-text'
import { initiativesHref } from '@/lib/initiatives/filters'
import type { Initiative } from '@/lib/initiatives/initiative'
import { toMemberLinks } from './member-link'

/** Every fact of an initiative, each with the articles that state it. */
export async function InitiativeFacts({ initiative }: { initiative: Initiative }) {
  const [t, v, locale] = await Promise.all([
    getTranslations('initiatives'),
    getTranslations('vocabulary'),
    getLocale(),
  ])
  const { active, kind, leads, memberships, themes, parent, website, citations } = initiative
  const members = toMemberLinks(memberships, locale)
  const ofMembers = memberships.flatMap((membership) => membership.citations)
  return (
    <dl className="facts narrowf">
      <Fact term={t('fact.name')} citations={citationsOf(citations, 'name')}>
        <Names initiative={initiative} />
      </Fact>
      <Fact term={t('fact.kind')} citations={citationsOf(citations, 'kind')}>
        <a href={hrefIn(locale, initiativesHref({ kind: [kind] }))}>{v(`initiativeKind.${kind}`)}</a>
      </Fact>
      <Fact term={t('fact.active')} citations={citationsOf(citations, 'active', 'date')}>
        <time dateTime={active}>{await sayDateAlone(active)}</time>
      </Fact>
      {leads.length > 0 && (
        <Fact term={t('fact.lead')} citations={citationsOf(citations, 'lead')}>
          {leads.map(({ id, name, acronym }, place) => (
            <Fragment key={id}>
              {place > 0 && <br />}
              <a href={hrefIn(locale, `/actors/${id}`)}>
                <SaidText text={name} />
              </a>
              {say(acronym, locale) && ` (${say(acronym, locale)?.text})`}
            </Fragment>
          ))}
        </Fact>
      )}
      {members.length > 0 && (
        <Fact
          term={t('fact.members', { count: members.length })}
          citations={[...citationsOf(citations, 'members'), ...ofMembers]}
        >
          <NamedLinks links={members} />
        </Fact>
      )}
      {themes.length > 0 && (
        <Fact term={t('fact.themes')} citations={citationsOf(citations, 'themes')}>
          <NamedLinks
            links={themes.map(({ id, label }) => ({
              key: id,
              href: hrefIn(locale, `/themes/${id}`),
              text: label,
            }))}
          />
        </Fact>
      )}
      {parent && (
        <Fact term={t('fact.parent')}>
          <a href={hrefIn(locale, `/initiatives/${parent.id}`)}>
            <SaidText text={parent.name} />
          </a>
        </Fact>
      )}
      {website && (
        <Fact term={t('fact.website')}>
          <a href={website} rel="external noopener">
            {new URL(website).hostname.replace(/^www\./, '')}
          </a>
        </Fact>
      )}
    </dl>
  )
}

/** The name in the reader's language, then in the others where it is another. */
async function Names({ initiative: { name } }: { initiative: Initiative }) {
  const locale = await getLocale()
  const own = say(name, locale)?.text
  const others = LOCALES.filter((other) => other !== locale && name[other] && name[other] !== own)
  return (
    <>
      <SaidText text={name} />
      {others.map((other) => (
        <span key={other} lang={other} className="s mut">
          <br />
          {name[other]}
        </span>
      ))}
    </>
  )
}
