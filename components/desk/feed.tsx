import { getTranslations } from 'next-intl/server'
import type { FeedEntry } from '@/lib/desk/schema'
import { sayMoment } from '@/lib/history/moment'

/** All that happened to a record, newest first: who, when, and what was said. */
export async function Feed({ entries }: { entries: FeedEntry[] }) {
  const t = await getTranslations('review')
  const said = await Promise.all(
    entries.map(async (entry) => ({ ...entry, when: await sayMoment(entry.createdAt) })),
  )
  return (
    <ol className="feed" reversed>
      {said.map(({ id, step, number, text, author, createdAt, when }) => (
        <li key={id}>
          <p>
            <b>
              {t(`step.${step}`, {
                name: author ?? t('imported'),
                number,
                text: text === '' ? 'none' : 'some',
                to: text,
              })}
            </b>
          </p>
          {text !== '' && step !== 'assigned' && !(step === 'saved' && text === 'import') && (
            <p className="said-here">{text}</p>
          )}
          <p className="mut">
            <time dateTime={createdAt.toISOString()}>{when}</time>
          </p>
        </li>
      ))}
    </ol>
  )
}
