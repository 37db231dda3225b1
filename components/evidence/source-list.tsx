import { getLocale, getTranslations } from 'next-intl/server'
import type { Source } from '@/lib/evidence/citation'
import { EvidenceField } from '@/lib/evidence/schema'
import { hrefIn, sayDate } from '@/lib/i18n/format'

/** The numbered articles of a record, each with what it establishes. */
export function SourceList({ sources }: { sources: Source[] }) {
  return (
    <ol className="sources">
      {sources.map((source) => (
        <SourceItem key={source.id} source={source} />
      ))}
    </ol>
  )
}

async function SourceItem({ source }: { source: Source }) {
  const [t, v, locale] = await Promise.all([
    getTranslations('evidence'),
    getTranslations('vocabulary'),
    getLocale(),
  ])
  const date = source.published ? await sayDate(source.published, { style: 'short' }) : t('undated')
  const fields = source.supports.flatMap((field) => EvidenceField.safeParse(field).data ?? [])
  return (
    <li id={`s${source.number}`}>
      <div>
        <cite lang={source.language} dir={source.language === 'ar' ? 'rtl' : undefined}>
          {source.url ? (
            <a href={source.url} rel="external noopener">
              {source.title}
            </a>
          ) : (
            source.title
          )}
        </cite>
        <p>
          <bdi>{source.publisher}</bdi>, {date}.{' '}
          {t('establishes', { fields: fields.map((field) => v(`field.${field}`)).join(', ') })}{' '}
          <span className="on-screen">
            <a href={hrefIn(locale, `/articles/${source.id}`)}>{t('record')}</a>
            {source.archiveUrl && (
              <>
                , <a href={source.archiveUrl}>{t('archive')}</a>
              </>
            )}
          </span>
        </p>
      </div>
    </li>
  )
}
