import { randomUUID } from 'node:crypto'
import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { PostedForm } from '@/components/forms/posted-form'
import { speakerFor } from '@/lib/history/speaker'
import { sayDiff } from '@/lib/history/words'
import { hrefIn } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/localized-text'
import { markDistinctAction, takeBackDistinctAction } from '@/lib/merging/actions'
import type { Comparison } from '@/lib/merging/listed'
import { recordHref } from '@/lib/records/filters'
import { WORD_OF } from '@/lib/records/types'
import { type ChoiceRow, MergeForm } from './merge-form'

/** Two records side by side, what will unite, and the ways to settle whether they are one. */
export async function ComparisonPage({ comparison }: { comparison: Comparison }) {
  const [t, locale, format] = await Promise.all([getTranslations('merging'), getLocale(), getFormatter()])
  const { kept, merged, fields, uniting, names, isDistinct } = comparison
  const { type, id: keptId } = kept.head
  const mergedId = merged.head.id
  const name = {
    kept: say(kept.head.title, locale)?.text ?? keptId,
    merged: say(merged.head.title, locale)?.text ?? mergedId,
  }
  const said = sayDiff(speakerFor(locale, names), type, kept.draft.content, merged.draft.content)
  const rows = fields.flatMap(({ field, choices, proposed }): ChoiceRow[] =>
    said.filter((row) => row.field === field).map((row) => ({ ...row, choices, proposed })),
  )
  const united = UNITING.filter((what) => uniting[what] > 0)
  const swap = new URLSearchParams({ keep: mergedId, merge: keptId })
  const isPublic = kept.head.publishedVersion !== null || merged.head.publishedVersion !== null
  const waiting = isPublic
    ? [
        { ...kept.head, name: name.kept },
        { ...merged.head, name: name.merged },
      ].filter(({ publishedVersion, version }) => publishedVersion !== null && publishedVersion !== version)
    : []
  const pair = { type, a: keptId, b: mergedId }
  const errors = { other: t('problem.other'), 'not-allowed': t('problem.not-allowed') }
  return (
    <>
      <p className="lede">{t('compare.lede', name)}</p>
      <p className="s">
        <a href={hrefIn(locale, `/admin/merge/${WORD_OF[type]}?${swap}`)}>{t('compare.swap')}</a>
      </p>
      {isDistinct && (
        <div className="note">
          <p>{t('compare.distinct')}</p>
          <PostedForm
            look="quiet"
            action={takeBackDistinctAction}
            id="take-back"
            hidden={pair}
            button={t('compare.take-back')}
            errors={errors}
          />
        </div>
      )}
      {waiting.map(({ id, name: title, version }) => (
        <p key={id} className="note">
          {t('compare.draft', { name: title, version })}
        </p>
      ))}
      <section>
        <h2>{t('compare.unites')}</h2>
        <ul className="plain s">
          <li>
            {united.length > 0
              ? t('compare.uniting-list', {
                  ...name,
                  list: format.list(
                    united.map((what) => t(`compare.uniting.${what}`, { count: uniting[what] })),
                  ),
                })
              : t('compare.uniting-none', name)}
          </li>
          {NAMED.includes(type) && <li>{t('compare.names')}</li>}
          {type !== 'place' && (
            <li>
              {t.rich('compare.address', {
                old: () => (
                  <Address href={recordHref(type, mergedId)} text={`/${WORD_OF[type]}/${mergedId}`} />
                ),
                new: () => <Address href={recordHref(type, keptId)} text={`/${WORD_OF[type]}/${keptId}`} />,
              })}
            </li>
          )}
          <li>{isPublic ? t('compare.public') : t('compare.not-public')}</li>
          <li>
            {t.rich('compare.undoable', {
              link: (words) => <a href={hrefIn(locale, '/admin/merges')}>{words}</a>,
            })}
          </li>
        </ul>
      </section>
      <section>
        <h2>{t('compare.choose')}</h2>
        <p className="field">{t('compare.fields', { count: rows.length })}</p>
        <MergeForm
          rows={rows}
          kept={t('compare.kept')}
          merged={t('compare.merged')}
          id="merge-reason"
          hidden={{
            locale,
            type,
            keptId,
            mergedId,
            keptBase: kept.head.version,
            mergedBase: merged.head.version,
            token: randomUUID(),
          }}
          refused={t('refused')}
          reason={{ label: t('compare.reason'), hint: t('compare.reason-hint') }}
          button={t('compare.button')}
        />
      </section>
      {!isDistinct && (
        <section>
          <h2>{t('compare.not-same')}</h2>
          <p className="s mut">{t('compare.not-same-hint')}</p>
          <PostedForm
            look="quiet"
            action={markDistinctAction}
            id="not-same"
            hidden={pair}
            button={t('compare.not-same')}
            errors={errors}
          />
        </section>
      )}
    </>
  )
}

const UNITING = [
  'participations',
  'leads',
  'memberships',
  'events',
  'initiatives',
  'parts',
  'citations',
] as const

/** The records that have other names. */
const NAMED = ['actor', 'initiative', 'theme']

async function Address({ href, text }: { href: string; text: string }) {
  return (
    <a href={hrefIn(await getLocale(), href)}>
      <code>{text}</code>
    </a>
  )
}
