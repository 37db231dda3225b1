import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DiffTable } from '@/components/history/diff-table'
import { SaidText } from '@/components/ui/said'
import { edtfOf } from '@/lib/edtf/columns'
import { dateWords } from '@/lib/edtf/words'
import type { ReviewView, ShownSameArticle, ShownSameEvent } from '@/lib/extraction/review/review-view'
import { hrefIn } from '@/lib/i18n/format'
import { recordHref } from '@/lib/records/filters'

export interface Same {
  event: string
  article: string
}

interface SameNoteProps {
  view: Pick<ReviewView, 'sameEvents' | 'sameArticles'>
  chosen: Same
  onChoose: (chosen: Same) => void
  onLook: () => void
}

/** What may be on file already: the event that the article reports, the article itself. Nothing when there is none. */
export function SameNote({ view: { sameEvents, sameArticles }, chosen, onChoose, onLook }: SameNoteProps) {
  const t = useTranslations('extraction.same')
  if (sameEvents.length + sameArticles.length === 0) return null
  const [first, ...others] = sameEvents
  const event = (same: ShownSameEvent) => (
    <SameEvent key={same.id} same={same} radio={radio('event', same.id, t('is'), `same-${same.id}`)} />
  )
  function radio(part: keyof Same, value: string, words: ReactNode, described?: string) {
    return (
      <label>
        <input
          type="radio"
          name={`same.${part}`}
          value={value}
          checked={chosen[part] === value}
          aria-describedby={described}
          onChange={() => onChoose({ ...chosen, [part]: value })}
        />{' '}
        {words}
      </label>
    )
  }
  return (
    <section className="note dup" id="same" aria-labelledby="same-title">
      <h2 id="same-title">{t('title')}</h2>
      {first && (
        <fieldset className="same" id="p-same" tabIndex={-1} aria-label={t('event')} onFocus={onLook}>
          {event(first)}
          {others.length > 0 && (
            <details className="more" open={others.some(({ id }) => id === chosen.event)}>
              <summary>{t('others', { count: others.length })}</summary>
              {others.map(event)}
            </details>
          )}
          <p className="choice">{radio('event', '', t('is-not-any', { count: sameEvents.length }))}</p>
        </fieldset>
      )}
      {sameArticles.length > 0 && (
        <fieldset className="same">
          <legend>{t('article')}</legend>
          {sameArticles.map((article) => (
            <div key={article.id} className="other">
              <span className="choice">
                {radio('article', article.id, t('article-is'), `same-${article.id}`)}
              </span>
              <SameArticle article={article} />
            </div>
          ))}
          <p className="choice">
            {radio('article', '', t('article-is-not', { count: sameArticles.length }))}
          </p>
        </fieldset>
      )}
    </section>
  )
}

function SameEvent({
  same: { id, title, isLikely, reasons, rows },
  radio,
}: {
  same: ShownSameEvent
  radio: ReactNode
}) {
  const [t, locale] = [useTranslations('extraction.same'), useLocale()]
  return (
    <div className="other">
      <p id={`same-${id}`}>
        <b>
          <a href={hrefIn(locale, recordHref('event', id, 'review'))}>
            <SaidText text={title} />
          </a>
        </b>{' '}
        <span className={isLikely ? 'badge' : 'badge doubt'}>{t(isLikely ? 'likely' : 'maybe')}</span>{' '}
        <span className="s">{reasons.join(', ')}</span>
      </p>
      <span className="choice">{radio}</span>
      <details className="more">
        <summary>{t('compare')}</summary>
        <DiffTable rows={rows} before={t('base')} after={t('proposed')} />
      </details>
    </div>
  )
}

function SameArticle({
  article: { id, title, publisher, published, reason, events },
}: {
  article: ShownSameArticle
}) {
  const [t, dates, locale] = [useTranslations('extraction.same'), useTranslations('dates'), useLocale()]
  return (
    <p id={`same-${id}`} className="s">
      <a href={hrefIn(locale, recordHref('article', id))}>{title || id}</a>, <bdi>{publisher}</bdi>
      {published && `, ${dateWords(edtfOf(published), locale, dates)}`} ({t(`article-reason.${reason}`)}
      ). {t('cited-by', { count: events.length })}
      {events.map((event, place) => (
        <span key={event.id}>
          {place > 0 ? ', ' : ' '}
          <a href={hrefIn(locale, recordHref('event', event.id, 'review'))}>
            <SaidText text={event.title} />
          </a>
        </span>
      ))}
    </p>
  )
}
