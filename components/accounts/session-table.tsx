import { getFormatter, getTranslations } from 'next-intl/server'
import { ScrollTable } from '@/components/ui/scroll-table'
import type { FormAction } from '@/lib/actions'
import { ActionForm } from './action-form'
import { deviceOf } from './device'

interface SessionTableProps {
  sessions: { id: string; userAgent: string; address: string; since: Date }[]
  /** The one that this page is asked for with. */
  current: string | null
  action: FormAction
}

/** Where somebody is signed in: browser, network address and since when, each to be ended. */
export async function SessionTable({ sessions, current, action }: SessionTableProps) {
  const [t, format] = await Promise.all([getTranslations('accounts.profile.sessions'), getFormatter()])
  const nameOf = (userAgent: string) => {
    const { browser, system } = deviceOf(userAgent)
    return browser && system ? t('device-words', { browser, system }) : (browser ?? system ?? t('unknown'))
  }
  const sinceOf = (since: Date) =>
    format.dateTime(since, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
  return (
    <>
      <ScrollTable title={t('region')} head={[t('device'), t('address'), t('since'), t('end')]}>
        {sessions.map(({ id, userAgent, address, since }) => (
          <tr key={id}>
            <th scope="row">{nameOf(userAgent)}</th>
            <td>{address || t('unknown')}</td>
            <td>
              <time dateTime={since.toISOString()}>{sinceOf(since)} UTC</time>
            </td>
            <td>
              {id === current ? (
                t('this')
              ) : (
                <ActionForm
                  id={`end-${id}`}
                  action={action}
                  fields={[]}
                  hidden={{ session: id }}
                  submit={t('end')}
                  submitName={t('end-named', { device: nameOf(userAgent), since: sinceOf(since) })}
                  look="link"
                />
              )}
            </td>
          </tr>
        ))}
      </ScrollTable>
      {sessions.length > 1 && (
        <ActionForm
          id="end-others"
          action={action}
          fields={[]}
          submit={t('end-others')}
          look="quiet"
          done={t('others-done')}
        />
      )}
    </>
  )
}
