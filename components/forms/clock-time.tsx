'use client'

import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'

/** « 14 h 32 » by the reader's clock; in universal time, and said so, until a script knows that clock. */
export function ClockTime({ at }: { at: string }) {
  const t = useTranslations('forms')
  const isHere = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
  const date = new Date(at)
  const two = (number: number) => String(number).padStart(2, '0')
  const hour = two(isHere ? date.getHours() : date.getUTCHours())
  const minute = two(isHere ? date.getMinutes() : date.getUTCMinutes())
  return <time dateTime={at}>{t(isHere ? 'time' : 'time-utc', { hour, minute })}</time>
}
