import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { DiffTable } from '@/components/history/diff-table'
import { StatusBadge } from '@/components/records/status-badge'
import { WayBack } from '@/components/records/way-back'
import { ArrivalNote } from '@/components/ui/arrival-note'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { SaidText } from '@/components/ui/said'
import { factRows } from '@/lib/desk/fact-rows'
import { countUnproved } from '@/lib/desk/facts'
import type { Done } from '@/lib/desk/filters'
import type { Review } from '@/lib/desk/review'
import { speakerFor } from '@/lib/history/speaker'
import { sayDiff } from '@/lib/history/words'
import { hrefIn } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/localized-text'
import { recordHref } from '@/lib/records/filters'
import { keyOf, type RecordKey, WORD_OF } from '@/lib/records/types'
import { CitedTexts } from './cited-texts'
import { CompanionList } from './companion-list'
import { Decisions } from './decisions'
import { DuplicateList } from './duplicate-list'
import { FactList } from './fact-list'
import { Feed } from './feed'
import { ProblemList } from './problem-list'

interface ReviewPageProps {
  review: Review
  /** The step that was just taken. */
  done: Done | undefined
  /** What else was just decided here. */
  told: ReactNode
}

/** A record for whoever decides about it: what it says and lacks, what would be published, what was said, what to do. */
export async function ReviewPage({ review, done, told }: ReviewPageProps) {
  const [t, v, desk, site, locale] = await Promise.all([
    getTranslations('review'),
    getTranslations('vocabulary'),
    getTranslations('desk'),
    getTranslations('site'),
    getLocale(),
  ])
  const { head, draft, published, names, facts, texts, candidates, duplicates, feed } = review
  const { type, version, publishedVersion, status } = head
  const speaker = speakerFor(locale, names)
  const isOwn = (candidate: { head: RecordKey }) => keyOf(candidate.head) === keyOf(head)
  const problems = candidates.find(isOwn)?.problems ?? []
  const companions = candidates.filter((one) => !isOwn(one))
  const title = say(head.title, locale)?.text ?? t('untitled')
  const { rows, quotes } = factRows(speaker, draft, facts, texts)
  const notices = (
    <>
      {problems.length > 0 && (
        <section className="note error">
          <h2>{t('page.problems')}</h2>
          <ProblemList problems={problems} />
        </section>
      )}
      {duplicates.length > 0 && (
        <section>
          <h2>{t('page.duplicates')}</h2>
          <DuplicateList duplicates={duplicates} about={head} mayMerge={review.may.merge} />
        </section>
      )}
      {published && publishedVersion !== null && (
        <section>
          <h2>{t('page.changes')}</h2>
          <DiffTable
            rows={sayDiff(speaker, type, published.content, draft.content)}
            before={t('page.before', { number: publishedVersion })}
            after={t('page.after', { number: version })}
          />
        </section>
      )}
      {companions.length > 0 && (
        <section>
          <h2>{t('page.together')}</h2>
          <p className="s mut">{t('page.together-hint')}</p>
          <CompanionList companions={companions} />
        </section>
      )}
    </>
  )
  const content = (
    <section>
      <h2>{t('page.content')}</h2>
      {(type === 'event' || type === 'initiative') && facts.length > 0 && (
        <p>{t.rich('page.unproved', { unproved: countUnproved(draft), b: (words) => <b>{words}</b> })}</p>
      )}
      <FactList rows={rows} names={names} isOneText={texts.length === 1} />
    </section>
  )
  const decisions = (
    <>
      <section id="decide">
        <h2>{t('actions')}</h2>
        <Decisions {...review} />
      </section>
      <section>
        <h2>{t('page.feed')}</h2>
        <Feed entries={feed} />
      </section>
    </>
  )
  return (
    <>
      <title>{[title, t('page.kicker'), desk('desk'), site('name')].join(' – ')}</title>
      <Breadcrumb
        items={[
          { label: t('title'), href: hrefIn(locale, '/admin/review') },
          { label: v(`recordTypes.${type}`), href: hrefIn(locale, `/admin/${WORD_OF[type]}`) },
          { label: <StatusBadge status={status} /> },
        ]}
      />
      <h1>{say(head.title, locale) ? <SaidText text={head.title} /> : t('untitled')}</h1>
      <DoneNote key={feed[0]?.id} head={head} done={done} />
      {told}
      <p className="lede">
        {t(`page.${status}`, {
          version,
          published: publishedVersion === null ? 'none' : String(publishedVersion),
        })}{' '}
        {status === 'archived' && (
          <WayBack record={head} movedTo={review.movedTo} mayMerge={review.may.merge} />
        )}
      </p>
      <ReviewLinks review={review} />
      {texts.length > 0 ? (
        <>
          {notices}
          <div className="work gap">
            <CitedTexts texts={texts} quotes={quotes} />
            <div>
              {content}
              {decisions}
            </div>
          </div>
        </>
      ) : (
        <div className="split more">
          <div>
            {notices}
            {content}
          </div>
          <div>{decisions}</div>
        </div>
      )}
    </>
  )
}

async function ReviewLinks({ review: { head, may } }: { review: Review }) {
  const [t, locale] = await Promise.all([getTranslations('review.page'), getLocale()])
  const { type, id, publishedVersion, status } = head
  return (
    <nav aria-label={t('links')}>
      <ul className="btns s">
        <li>
          <a href="#decide">{t('decide')}</a>
        </li>
        {status !== 'archived' && (
          <li>
            <a href={hrefIn(locale, recordHref(type, id))}>{t('form')}</a>
          </li>
        )}
        <li>
          <a href={hrefIn(locale, recordHref(type, id, 'history'))}>{t('history')}</a>
        </li>
        {publishedVersion !== null && (
          <li>
            <a href={hrefIn(locale, publicHref(head))}>{t('public')}</a>
          </li>
        )}
        {may.merge && status !== 'archived' && (
          <li>
            <a href={hrefIn(locale, `/admin/merge/${WORD_OF[type]}?keep=${id}`)}>{t('merge')}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}

async function DoneNote({ head, done }: { head: Review['head']; done: Done | undefined }) {
  const [t, locale] = await Promise.all([getTranslations('review.done'), getLocale()])
  if (!done) return null
  // An address that is opened again later must not tell what is no longer so.
  if ((done === 'published' || done === 'archived') && head.status !== done) return null
  return (
    <ArrivalNote>
      {t.rich(done, {
        version: head.version,
        a: (words) => <a href={hrefIn(locale, publicHref(head))}>{words}</a>,
      })}
    </ArrivalNote>
  )
}

/** Where readers find a record; places have no page of their own. */
function publicHref({ type, id }: RecordKey): string {
  return type === 'place' ? `/events?place=${id}` : `/${WORD_OF[type]}/${id}`
}
