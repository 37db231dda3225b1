import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Citation } from '@/lib/evidence/citation'

interface DifferingProps {
  kept: ReactNode
  citations: Citation[]
}

/** Differing sources side by side, the kept value first. Nothing when they agree. */
export async function Differing({ kept, citations }: DifferingProps) {
  const t = await getTranslations('evidence')
  const others = citations.filter(({ stance }) => stance === 'differs')
  if (others.length === 0) return null
  const keepers = [
    ...new Set(citations.filter(({ stance }) => stance === 'supports').map(({ source }) => source.publisher)),
  ]
  return (
    <div className="differ">
      <p>
        <b>{kept}</b> {keepers.length > 0 && t('according', { publisher: keepers.join(', ') })}{' '}
        <span className="badge">{t('kept')}</span>
      </p>
      {others.map(({ source, originalValue, field }) => (
        <p key={`${source.id} ${field}`}>
          <b lang={source.language}>{originalValue ?? t('otherValue')}</b>{' '}
          {t('according', { publisher: source.publisher })}
        </p>
      ))}
    </div>
  )
}
