import { edtfOf } from '@/lib/edtf/columns'
import type { EdtfPart } from '@/lib/edtf/part'
import { hrefIn } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { say } from '@/lib/i18n/localized-text'
import type { Initiative } from '@/lib/initiatives/initiative'
import { toMemberLink } from './member-link'

// What is done for a time and to an end, told from a body that stays.
const PROJECTS = ['programme', 'project', 'process', 'mission']

/** An initiative as schema.org's Project or Organization. `site` is where readers reach the site. */
export function toInitiativeJsonLd(initiative: Initiative, locale: Locale, site: string) {
  const { id, kind, acronym, aliases, active, website, parent, memberships } = initiative
  const { start, end } = edtfOf(active)
  const name = (text: Initiative['name']) => say(text, locale)?.text
  return {
    '@type': PROJECTS.includes(kind) ? 'Project' : 'Organization',
    '@id': `${site}${hrefIn(locale, `/initiatives/${id}`)}`,
    url: `${site}${hrefIn(locale, `/initiatives/${id}`)}`,
    name: name(initiative.name),
    alternateName: [...new Set([...Object.values(acronym), ...aliases])],
    description: name(initiative.summary),
    foundingDate: plainDate(start),
    dissolutionDate: plainDate(end),
    sameAs: website ?? undefined,
    parentOrganization: parent
      ? {
          '@type': 'Organization',
          name: name(parent.name),
          url: `${site}${hrefIn(locale, `/initiatives/${parent.id}`)}`,
        }
      : undefined,
    member: memberships.map(({ member }) => {
      const { text, href } = toMemberLink(member, locale)
      return {
        '@type': 'country' in member ? 'Country' : 'Organization',
        name: name(text),
        url: `${site}${href}`,
      }
    }),
  }
}

/** ISO 8601, cut to what is known; left out where it is approximate, uncertain or coarser than a year. */
function plainDate(part: EdtfPart | null) {
  if (!part || part.approximate || part.uncertain) return undefined
  return ['day', 'month', 'year'].includes(part.precision) ? part.text : undefined
}
