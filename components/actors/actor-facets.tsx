import { getLocale, getTranslations } from 'next-intl/server'
import { AutoSubmit } from '@/components/ui/auto-submit'
import { FacetGroup } from '@/components/ui/facet-group'
import { FacetLine } from '@/components/ui/facet-line'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { ACTOR_FACETS, type ActorFacet, type ActorFilters, actorsHref } from '@/lib/actors/filters'
import { hrefIn } from '@/lib/i18n/format'
import { valueSayer } from './actor-words'

interface Count {
  value: string
  count: number
}

interface ActorFacetsProps {
  filters: ActorFilters
  facets: Record<ActorFacet, Count[]>
}

const SHOWN = 7

/** What a reader can narrow the actors by, with what each choice would give. */
export async function ActorFacets({ filters, facets }: ActorFacetsProps) {
  const [t, locale] = await Promise.all([getTranslations('filters'), getLocale()])
  const chosen = ACTOR_FACETS.reduce((sum, key) => sum + filters[key].length, 0)
  const [, kept = ''] = actorsHref({ kind: [], country: [] }, filters).split('?')
  return (
    <details className="filters">
      <summary>
        {t('open')}
        {chosen > 0 && (
          <>
            {' '}
            <b aria-hidden="true">{chosen}</b>
            <span className="vh">{t('chosenCount', { count: chosen })}</span>
          </>
        )}
      </summary>
      <form className="facets" action={hrefIn(locale, '/actors')} aria-label={t('label')}>
        <h2 className="vh">{t('title')}</h2>
        <p className="vh">{t('instant')}</p>
        <HiddenFields query={kept} />
        <AutoSubmit>
          {ACTOR_FACETS.map((key, place) => (
            <ActorFacetGroup
              key={key}
              facet={key}
              filters={filters}
              counts={facets[key]}
              isOpen={place === 0}
            />
          ))}
        </AutoSubmit>
        <p>
          <button type="submit" className="btn sm">
            {t('apply')}
          </button>
        </p>
      </form>
    </details>
  )
}

interface ActorFacetGroupProps {
  facet: ActorFacet
  filters: ActorFilters
  counts: Count[]
  isOpen: boolean
}

async function ActorFacetGroup({ facet, filters, counts, isOpen }: ActorFacetGroupProps) {
  const [t, a, locale, sayValue] = await Promise.all([
    getTranslations('filters'),
    getTranslations('actors'),
    getLocale(),
    valueSayer(),
  ])
  const chosen: string[] = filters[facet]
  const isChosen = ({ value }: Count) => chosen.includes(value)
  // What is chosen stays in sight, also when the other filters leave nothing of it.
  const gone = chosen.filter((value) => !counts.some((one) => one.value === value))
  const all = [
    ...counts.filter(isChosen),
    ...gone.map((value) => ({ value, count: 0 })),
    ...counts.filter((one) => !isChosen(one)),
  ]
  const shown = Math.max(SHOWN, chosen.length)
  if (all.length === 0) return null
  const lineOf = ({ value, count }: Count) => {
    const label = sayValue(facet, value)
    return (
      <FacetLine
        key={value}
        name={facet}
        value={value}
        isChosen={chosen.includes(value)}
        label={label}
        count={count}
        href={hrefIn(locale, actorsHref({ [facet]: [value] }, filters))}
        hrefLabel={a('only', { value: label, count })}
      />
    )
  }
  return (
    <FacetGroup title={t(`name.${facet}`)} chosen={chosen.length} isOpen={isOpen}>
      {all.slice(0, shown).map(lineOf)}
      {all.length > shown && (
        <details className="more">
          <summary>{t(`all.${facet}`, { count: all.length })}</summary>
          {all.slice(shown).map(lineOf)}
        </details>
      )}
    </FacetGroup>
  )
}
