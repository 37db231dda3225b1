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

// HTML has no way to write control characters: a NUL would make the page no text at all.
function shorten(value: string) {
  const shown = value.replace(/\p{Cc}/gu, '\uFFFD')
  return shown.length > 60 ? `${shown.slice(0, 60)}…` : shown
}
