import { getTranslations } from 'next-intl/server'
import type { Source } from '@/lib/evidence/citation'
import { sayDate } from '@/lib/i18n/format'

/** Who says so, when, and under which number the page lists it. */
export async function SourceMention({ source }: { source: Source }) {
  const t = await getTranslations('evidence')
  const date = source.published ? await sayDate(source.published, { style: 'short' }) : t('undated')
  return (
    <>
      <bdi>{source.publisher}</bdi>, {date},{' '}
      <a href={`#s${source.number}`}>{t('source', { number: source.number })}</a>
    </>
  )
}
