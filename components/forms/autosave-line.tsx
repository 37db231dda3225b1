'use client'

import { useLocale, useTranslations } from 'next-intl'
import { ClockTime } from './clock-time'
import type { AutosaveState } from './use-autosave'

/** « Brouillon gardé à 14 h 32 »: where what is typed is kept. Says nothing without script, when nothing is kept. */
export function AutosaveLine({
  state: { kept, at },
  isSending,
}: {
  state: AutosaveState
  isSending: boolean
}) {
  const t = useTranslations('forms')
  const locale = useLocale()
  const time = () => at && <ClockTime at={at} />
  return (
    <span className="s mut" role="status">
      {isSending && t('saving')}
      {!isSending && kept === 'server' && t.rich('kept.server', { time })}
      {!isSending && kept === 'browser' && <b>{t.rich('kept.browser', { time })}</b>}
      {!isSending &&
        kept === 'signed-out' &&
        t.rich('kept.signed-out', {
          time,
          link: (words) => (
            <a
              href={`/${locale}/admin/sign-in?${new URLSearchParams({ reason: 'expired', next: location.pathname })}`}
            >
              {words}
            </a>
          ),
        })}
    </span>
  )
}
