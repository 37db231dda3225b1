import 'server-only'
import { keepNamed, type ValueNames } from '@/lib/events/facet-values'
import { findNames } from '@/lib/events/labels'
import { type ParamProblem, readParams, type SearchParams } from '@/lib/url/params'
import { InitiativeFilters } from './filters'

/** A query of the address, read: what is asked, what its themes are called, and what was left out. */
export interface InitiativeQuery {
  filters: InitiativeFilters
  names: ValueNames
  problems: ParamProblem[]
}

/**
 * Reads what is asked of the initiatives. Left out and told are values that cannot be read and themes that there are
 * none of; a merged theme is read as the one that it is now. One statement where themes are asked for, else none.
 */
export async function readInitiativeQuery(params: SearchParams): Promise<InitiativeQuery> {
  const { values, problems } = readParams(InitiativeFilters, params)
  const names = await findNames({ theme: values.theme })
  const theme = keepNamed(names, 'theme', 'theme', values.theme)
  return {
    filters: { ...values, theme: theme.values },
    names,
    problems: [...problems, ...theme.problems],
  }
}
