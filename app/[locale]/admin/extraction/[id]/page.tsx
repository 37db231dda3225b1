import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ReviewForm } from '@/components/extraction/review-form'
import { PostedForm } from '@/components/forms/posted-form'
import { refusalWords } from '@/components/forms/refusal-words'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { requirePermission } from '@/lib/auth/session'
import { keepDecisionsAction, reopenAction, reviewAction, setAsideAction } from '@/lib/extraction/actions'
import type { ReviewView } from '@/lib/extraction/review/review-view'
import { openReview } from '@/lib/extraction/review-desk'
import { deskMetadata } from '@/lib/i18n/desk-metadata'
import { hrefIn } from '@/lib/i18n/format'
import { MESSAGES } from '@/lib/i18n/messages'
import { recordHref } from '@/lib/records/filters'

// What became of the second opinion, where the operator chose a model.
const Asked = z.object({ problem: z.enum(['model-unreachable', 'model-unusable']).optional() }).catch({})

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('extraction'), getLocale()])
  return deskMetadata(locale, t('page-title'))
}

export default async function ReviewExtractionPage({
  params,
  searchParams,
}: PageProps<'/[locale]/admin/extraction/[id]'>) {
  const [editor, locale, { id }, asked] = await Promise.all([
    requirePermission('extraction.run'),
    getLocale(),
    params,
    searchParams,
  ])
  const { problem } = Asked.parse(asked)
  const [t, view] = await Promise.all([getTranslations('extraction'), openReview(editor, id, locale)])
  if (!view) notFound()
  const { dates, entry, evidence, extraction, forms, history, review, vocabulary } = MESSAGES[locale]
  const { questions, status } = view
  const doubtful = questions.filter(({ options: [main] }) => main?.certainty !== 'certain').length
  const hasSame = view.sameEvents.length + view.sameArticles.length > 0
  return (
    <>
      <Breadcrumb
        items={[{ label: t('title'), href: hrefIn(locale, '/admin/extraction') }, { label: t('kicker') }]}
      />
      <h1>{t('page-title')}</h1>
      <p className="lede">
        {t.rich('lede', { count: questions.length, doubtful, b: (words) => <b>{words}</b> })}
      </p>
      {problem && <p className="note">{t(problem)}</p>}
      {status === 'open' ? (
        <nav aria-label={t('jump.label')}>
          <ul className="btns s">
            {hasSame && (
              <li>
                <a href="#same">{t('jump.same')}</a>
              </li>
            )}
            <li>
              <a href="#article">{t('jump.article')}</a>
            </li>
            <li>
              <a href="#proposals">{t('jump.proposals')}</a>
            </li>
          </ul>
        </nav>
      ) : (
        <WasNote view={view} />
      )}
      <NextIntlClientProvider
        messages={{ dates, entry, evidence, extraction, forms, history, review, vocabulary }}
      >
        {status === 'open' ? (
          <ReviewForm view={view} action={reviewAction} keep={keepDecisionsAction} />
        ) : (
          <fieldset disabled className="bare">
            <ReviewForm view={view} action={reviewAction} keep={keepDecisionsAction} />
          </fieldset>
        )}
      </NextIntlClientProvider>
      {status === 'open' && (
        <div className="btns gap">
          <PostedForm
            action={setAsideAction}
            button={t('set-aside')}
            look="link"
            hidden={{ extraction: id, locale }}
            errors={refusalWords(locale, {})}
          />
        </div>
      )}
    </>
  )
}

/** What became of an article that is not open any more. */
async function WasNote({ view: { id, status, eventId } }: { view: ReviewView }) {
  const [t, locale] = await Promise.all([getTranslations('extraction'), getLocale()])
  if (status === 'drafted') {
    const href = hrefIn(locale, eventId ? recordHref('event', eventId) : '/admin/events')
    return <p className="note ok">{t.rich('was.drafted', { a: (words) => <a href={href}>{words}</a> })}</p>
  }
  return (
    <div className="note">
      <p>{t('was.set-aside')}</p>
      <PostedForm
        action={reopenAction}
        button={t('reopen')}
        look="small"
        hidden={{ extraction: id, locale }}
        errors={refusalWords(locale, {})}
      />
    </div>
  )
}
