import { NextIntlClientProvider, useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { RecordLink } from '@/components/desk/record-link'
import { StatusBadge } from '@/components/records/status-badge'
import { WayBack } from '@/components/records/way-back'
import { ReportedNote } from '@/components/suggestions/reported-note'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import type { OpenedForm } from '@/lib/forms/opened'
import { hrefIn } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/localized-text'
import { MESSAGES } from '@/lib/i18n/messages'
import { recordHref, recordsHref } from '@/lib/records/filters'
import { keyOf, WORD_OF } from '@/lib/records/types'

interface FormPageProps {
  opened: OpenedForm
  /** Notes above the form. */
  notes?: ReactNode
  children: ReactNode
}

/** The page of a record's form: where it stands, what became of the last save, the form. */
export function FormPage({ opened, notes, children }: FormPageProps) {
  const [t, v, locale] = [useTranslations('forms'), useTranslations('vocabulary'), useLocale()]
  const { forms, dates, entry, evidence, history, vocabulary } = MESSAGES[locale]
  const { type, id, status, version, publishedVersion, movedTo, mayEdit } = opened
  const { companions, sentBack, suggestion } = opened
  const title = say(opened.title, locale)
  return (
    <>
      <Breadcrumb
        items={[
          { label: v(`recordTypes.${type}`), href: hrefIn(locale, recordsHref(type)) },
          ...(status
            ? [{ label: t('version', { version }) }, { label: <StatusBadge status={status} /> }]
            : []),
        ]}
      />
      <h1 lang={title?.lang}>{id === null ? t(`new.${type}`) : (title?.text ?? t('untitled'))}</h1>
      {id !== null && (
        <p className="s mut lede2">
          <a href={hrefIn(locale, recordHref(type, id, 'review'))}>{t('review-page')}</a>{' '}
          <span className="sep" />{' '}
          <a href={hrefIn(locale, recordHref(type, id, 'history'))}>{t('history')}</a>
          {publishedVersion !== null && type !== 'place' && (
            <>
              {' '}
              <span className="sep" />{' '}
              <a href={hrefIn(locale, `/${WORD_OF[type]}/${id}`)}>{t('public-page')}</a>
            </>
          )}
          {publishedVersion !== null && publishedVersion !== version && (
            <>
              {' '}
              <span className="sep" /> {t('public-version', { version: publishedVersion })}
            </>
          )}
        </p>
      )}
      {sentBack && (
        <div className="note">
          <p>{sentBack.author ? t('sent-back.by', { name: sentBack.author }) : t('sent-back.somebody')}</p>
          <blockquote className="said-here">{sentBack.text}</blockquote>
        </div>
      )}
      {suggestion && id !== null && <ReportedNote suggestion={suggestion} record={{ type, id }} />}
      {companions.length > 0 && (
        <div className="note">
          <p>{t('companions', { count: companions.length })}</p>
          <ul>
            {companions.map((one) => (
              <li key={keyOf(one)}>
                {v(`recordType.${one.type}`)} <RecordLink record={one} />
                {one.missing > 0 && ` ${t('companion-missing', { count: one.missing })}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      {!mayEdit && (
        <p className="note">
          {id !== null && status === 'archived' ? (
            <>
              {t('archived')} <WayBack record={{ type, id }} movedTo={movedTo} />
            </>
          ) : (
            t('read-only')
          )}
        </p>
      )}
      {notes}
      <NextIntlClientProvider messages={{ forms, dates, entry, evidence, history, vocabulary }}>
        {mayEdit ? (
          children
        ) : (
          <fieldset disabled className="bare">
            {children}
          </fieldset>
        )}
      </NextIntlClientProvider>
    </>
  )
}
