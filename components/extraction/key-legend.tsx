import { useTranslations } from 'next-intl'
import { KEYS } from './use-review-keys'

interface KeyLegendProps {
  isOn: boolean
  onSwitch: (isOn: boolean) => void
}

/** The single keys of the review, and the way to switch them off (WCAG 2.1.4). */
export function KeyLegend({ isOn, onSwitch }: KeyLegendProps) {
  const t = useTranslations('extraction.keys')
  return (
    <div className="keys s">
      <label className="tick">
        <input type="checkbox" checked={isOn} onChange={({ target }) => onSwitch(target.checked)} /> {t('on')}
      </label>
      {isOn && (
        <ul>
          {KEYS.map(([key, step]) => (
            <li key={key}>
              <kbd>{key.toUpperCase()}</kbd> {t(step)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
