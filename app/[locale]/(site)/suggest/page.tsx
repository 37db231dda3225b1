import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { SuggestionForm } from '@/components/suggestions/suggestion-form'
import { suggestionWords } from '@/components/suggestions/suggestion-words'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { SaidText } from '@/components/ui/said'
import { hrefIn } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/localized-text'
import { pageMetadata } from '@/lib/i18n/metadata'
import { findSubject } from '@/lib/suggestions/queries'
import { makeStamp } from '@/lib/suggestions/stamp'
import { referenceOf } from '@/lib/suggestions/subject'

type Asked = PageProps<'/[locale]/suggest'>['searchParams']

export async function generateMetadata({ searchParams }: PageProps<'/[locale]/suggest'>): Promise<Metadata> {
  const [t, locale, { subject, isSent }] = await Promise.all([
    getTranslations('suggestions'),
    getLocale(),
    read(searchParams),
  ])
  const record = subject && say(subject.title, locale)?.text
  const title = isSent ? t('sent') : record ? t('titleOf', { record }) : t('title')
  return pageMetadata({ locale, path: '/suggest', title, description: t('description'), isIndexed: false })
}

export default async function SuggestPage({ searchParams }: PageProps<'/[locale]/suggest'>) {
  const [t, locale, { reference, subject, isSent }] = await Promise.all([
    getTranslations('suggestions'),
    getLocale(),
    read(searchParams),
  ])
  const record = subject ? referenceOf(subject) : ''
  return (
    <>
      <Breadcrumb
        items={[
          subject
            ? { label: <SaidText text={subject.title} />, href: hrefIn(locale, `/${record}`) }
            : { label: t('base'), href: hrefIn(locale, '/') },
        ]}
      />
      <h1>{isSent ? t('sent') : t('title')}</h1>
      {isSent ? (
        <>
          <p className="note ok" role="status">
            {t('thanks')}
          </p>
          <p className="more">
            <a href={hrefIn(locale, `/${record}`)}>{subject ? t('backToRecord') : t('backToBase')}</a>
          </p>
        </>
      ) : (
        <>
          <p className="lede">{t('lede')}</p>
          {reference && !subject && <p className="note field">{t('noRecord')}</p>}
          <SuggestionForm
            words={await suggestionWords()}
            locale={locale}
            record={record}
            stamp={await makeStamp()}
          />
        </>
      )}
    </>
  )
}

async function read(searchParams: Asked) {
  const { record, sent } = await searchParams
  const reference = [record ?? ''].flat()[0] ?? ''
  return { reference, subject: reference ? await findSubject(reference) : null, isSent: sent === '1' }
}
