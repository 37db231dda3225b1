import { getLocale, getTranslations } from 'next-intl/server'
import { PostedForm } from '@/components/forms/posted-form'
import { SaidText } from '@/components/ui/said'
import { sayMoment } from '@/lib/history/moment'
import { hrefIn } from '@/lib/i18n/format'
import { type LocalizedText, say } from '@/lib/i18n/localized-text'
import { takeBackDistinctAction } from '@/lib/merging/actions'
import type { Distinct } from '@/lib/merging/listed'
import { recordHref } from '@/lib/records/filters'
import type { RecordType } from '@/lib/records/types'

/** Pairs that were judged not the same, each with the way to take that back. Nothing when there are none. */
export async function DistinctList({ pairs }: { pairs: Distinct[] }) {
  const [t, locale] = await Promise.all([getTranslations('merging'), getLocale()])
  if (pairs.length === 0) return null
  const rows = await Promise.all(
    pairs.map(async (pair) => ({ ...pair, when: await sayMoment(pair.createdAt) })),
  )
  return (
    <section id="distinct">
      <h2>{t('merges.distinct')}</h2>
      <p className="s mut">{t('merges.distinct-lede')}</p>
      <ul className="rows">
        {rows.map(({ type, a, aTitle, b, bTitle, author, when }) => (
          <li key={`${type} ${a} ${b}`}>
            <p className="row-t">
              {t.rich('merges.distinct-row', {
                a: () => <Named type={type} id={a} title={aTitle} />,
                b: () => <Named type={type} id={b} title={bTitle} />,
              })}
            </p>
            <p className="row-m">
              <span>{when}</span>
              {author && <span>{t('merges.by', { name: author })}</span>}
            </p>
            <PostedForm
              look="quiet"
              action={takeBackDistinctAction}
              id={`back-${a}-${b}`}
              hidden={{ type, a, b }}
              button={t('merges.take-back-name', {
                a: say(aTitle, locale)?.text ?? a,
                b: say(bTitle, locale)?.text ?? b,
              })}
              errors={{ other: t('problem.other') }}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

async function Named({ type, id, title }: { type: RecordType; id: string; title: LocalizedText }) {
  return (
    <a href={hrefIn(await getLocale(), recordHref(type, id))}>
      <SaidText text={title} />
    </a>
  )
}
