import { useLocale, useTranslations } from 'next-intl'
import { capitalise } from '@/lib/i18n/capitalise'

const MARKS = [
  { mark: 'quoted', className: 'mk q', count: 3 },
  { mark: 'cited', className: 'mk c', count: 3 },
  { mark: 'differs', className: 'mk d', count: 2 },
  { mark: 'none', className: 'mk z', count: 0 },
] as const

/** The four evidence marks as records show them, each with what it says. */
export function Marks() {
  const [t, evidence, locale] = [
    useTranslations('about.page.marks'),
    useTranslations('evidence'),
    useLocale(),
  ]
  return (
    <dl className="facts more">
      {MARKS.map(({ mark, className, count }) => (
        <div key={mark} className="fact">
          <dt>
            <span className={className}>{evidence(`mark.${mark}`, { count, quoted: 'true' })}</span>
          </dt>
          <dd className="max-w-prose">
            <b>{capitalise(evidence(`spoken.${mark}`, { count }), locale)}</b>
            <p>{t(mark)}</p>
          </dd>
        </div>
      ))}
    </dl>
  )
}
