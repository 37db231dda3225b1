import { useTranslations } from 'next-intl'
import { ALL } from '@/lib/extraction/review/review-buttons'

const LEVELS = ['certain', 'probable', 'all'] as const
export type ShownLevel = (typeof LEVELS)[number]

/** Accepts at once all that is so sure. Without script the server does it. */
export function AcceptAll({ onAccept }: { onAccept: (level: ShownLevel) => void }) {
  const t = useTranslations('extraction.all')
  return (
    <fieldset className="all s">
      <legend>{t('label')}</legend>
      {LEVELS.map((level) => (
        <button
          key={level}
          type="submit"
          className="btn sm alt2"
          name={ALL}
          value={level}
          onClick={(event) => {
            event.preventDefault()
            onAccept(level)
          }}
        >
          {t(level)}
        </button>
      ))}
    </fieldset>
  )
}
