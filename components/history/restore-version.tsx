import { useLocale, useTranslations } from 'next-intl'
import { PostedForm } from '@/components/forms/posted-form'
import { restoreVersionAction } from '@/lib/history/actions'
import type { Version } from '@/lib/history/version'

const CODES = ['required', 'too-long', 'stale', 'not-allowed', 'other'] as const

/** Makes an old version the newest one again, with a reason. */
export function RestoreVersion({ version: { type, id, number, current } }: { version: Version }) {
  const [t, locale] = [useTranslations('history.restore'), useLocale()]
  return (
    <section>
      <h2>{t('title')}</h2>
      <p className="s mut">{t('hint', { next: current + 1, current })}</p>
      <PostedForm
        action={restoreVersionAction}
        id="restore"
        hidden={{ locale, type, id, number, base: current }}
        field={{ name: 'reason', label: t('reason'), hint: t('reasonHint'), isLine: true }}
        button={t('button')}
        errors={Object.fromEntries(CODES.map((code) => [code, t(`error.${code}`)]))}
      />
    </section>
  )
}
