import { useTranslations } from 'next-intl'
import type { ParamProblem } from '@/lib/url/params'

/** What of the address could not be read, what was done with it and what to write instead. */
export function ProblemNotes({ problems }: { problems: ParamProblem[] }) {
  const t = useTranslations('filters')
  if (problems.length === 0) return null
  return (
    <div className="note error" role="alert">
      {problems.map(({ key, value, reason }) => (
        <p key={`${key} ${value}`}>
          <b>{t('problem.left-out', { value: shorten(value), filter: key })}</b> {t(`problem.${reason}`)}
        </p>
      ))}
    </div>
  )
}

function shorten(value: string) {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value
}
