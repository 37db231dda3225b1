import { useLocale, useTranslations } from 'next-intl'
import type { Version } from '@/lib/history/version'
import { RestoreForm } from './restore-form'

const CODES = ['required', 'too-long', 'stale', 'not-allowed'] as const

/** Makes an old version the newest one again, with a reason. */
export function RestoreVersion({ version: { type, id, number, current } }: { version: Version }) {
  const [t, locale] = [useTranslations('history.restore'), useLocale()]
  return (
    <section>
      <h2>{t('title')}</h2>
      <p className="s mut">{t('hint', { next: current + 1, current })}</p>
      <RestoreForm
        hidden={{ locale, type, id, number, base: current }}
        words={{
          reason: t('reason'),
          hint: t('reasonHint'),
          button: t('button'),
          other: t('error.other'),
        }}
        errors={Object.fromEntries(CODES.map((code) => [code, t(`error.${code}`)]))}
      />
    </section>
  )
}
