import { getLocale, getTranslations } from 'next-intl/server'
import { SaidText } from '@/components/ui/said'
import { sayMoment } from '@/lib/history/moment'
import { hrefIn } from '@/lib/i18n/format'
import { recordHref } from '@/lib/records/filters'
import { correctionHref, suggestionAnchor, suggestionsHref } from '@/lib/suggestions/filters'
import type { AboutRecord, ListedSuggestion } from '@/lib/suggestions/listed'
import { referenceOf } from '@/lib/suggestions/subject'
import { SuggestionDecision } from './suggestion-decision'

/** A suggestion as editors read it: what is said, by whom, about which record, and what became of it. */
export async function SuggestionRow({ suggestion, list }: { suggestion: ListedSuggestion; list: string }) {
  const [t, locale] = await Promise.all([getTranslations('suggestions.queue'), getLocale()])
  const { id, about, message, sourceUrl, contact, createdAt, decision, note, handledAt, handledBy } =
    suggestion
  return (
    <li className="row" id={suggestionAnchor(id)}>
      <p className="row-d">
        <time dateTime={createdAt.toISOString()}>{await sayMoment(createdAt)}</time>
      </p>
      <div>
        <h2 className="row-t border-0 p-0">{about ? <SaidText text={about.title} /> : t('wholeBase')}</h2>
        {about && <SubjectLinks about={about} suggestion={id} />}
        <p className="prose more whitespace-pre-line wrap-anywhere">{message}</p>
        {sourceUrl && (
          <p className="s">
            {t('source')}{' '}
            <a href={sourceUrl} rel="nofollow noopener noreferrer external">
              <bdi>{sourceUrl}</bdi>
            </a>
          </p>
        )}
        {contact && (
          <p className="s">
            {t('contact')} <bdi>{contact}</bdi>
          </p>
        )}
        {decision && handledAt ? (
          <p className="row-m">
            <span className={decision === 'accepted' ? 'badge ok' : 'badge'}>{t(`decided.${decision}`)}</span>
            <span>{t('decidedBy', { name: handledBy ?? '', when: await sayMoment(handledAt) })}</span>
            {note && <span>{t('noteOf', { note })}</span>}
          </p>
        ) : (
          <SuggestionDecision id={id} locale={locale} list={list} hasForm={formOf(about) !== null} />
        )}
      </div>
    </li>
  )
}

async function SubjectLinks({ about, suggestion }: { about: AboutRecord; suggestion: string }) {
  const [t, locale] = await Promise.all([getTranslations('suggestions.queue'), getLocale()])
  const form = formOf(about)
  return (
    <p className="row-m">
      {about.isPublic && <a href={hrefIn(locale, `/${referenceOf(about)}`)}>{t('public')}</a>}
      {form && <a href={hrefIn(locale, correctionHref(form, suggestion))}>{t('form')}</a>}
      <a href={hrefIn(locale, suggestionsHref({ record: referenceOf(about) }))}>{t('same')}</a>
    </p>
  )
}

// Countries are no records: there is nothing to correct in them.
function formOf(about: AboutRecord | null) {
  return about && about.type !== 'country' ? recordHref(about.type, about.id) : null
}
