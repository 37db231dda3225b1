import { useTranslations } from 'next-intl'

const CODES = [
  'stale',
  'wrong-status',
  'not-published-yet',
  'incomplete',
  'in-use',
  'unknown-value',
  'required',
  'too-long',
  'not-allowed',
  'not-found',
  'other',
] as const

/** What to say when a decision on a record is refused, by its code. */
export function useStepErrors(): Record<string, string> {
  const t = useTranslations('review.error')
  return Object.fromEntries(CODES.map((code) => [code, t(code)]))
}
