import { z } from 'zod'
import { type ParamProblem, paramsOf, readParams, type SearchParams } from '@/lib/url/params'
import { refuse } from './answer'

const Format = z.object({ format: z.enum(['json'], { error: 'not-a-choice' }).default('json') })

/** The parameters of a request but `view`, which only pages have, and what is wrong with the `format` it asks for. */
export function readRequest(request: Request): { params: SearchParams; problems: ParamProblem[] } {
  const { view: _, ...params } = paramsOf(request)
  return { params, problems: readParams(Format, params).problems }
}

/** Refuses values that cannot be read, each named with the reason: the API guesses nothing. */
export function refuseValues(problems: ParamProblem[]): Response {
  const named = problems.map(({ key, value, reason }) => ({ key, value: value.slice(0, 200), reason }))
  const detail = `Not understood: ${named.map(({ key, value }) => `${key}=${value}`).join(', ')}`
  return refuse(400, detail, { problems: named })
}
