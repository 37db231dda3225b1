import { getTranslations } from 'next-intl/server'
import { ScrollTable } from '@/components/ui/scroll-table'
import type { FormAction } from '@/lib/actions'
import { sayMoment } from '@/lib/history/moment'
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
  const t = await getTranslations('accounts.profile.sessions')
  const nameOf = (userAgent: string) => {
    const { browser, system } = deviceOf(userAgent)
    return browser && system ? t('device-words', { browser, system }) : (browser ?? system ?? t('unknown'))
  }
  const rows = await Promise.all(
    sessions.map(async (session) => ({ ...session, when: await sayMoment(session.since) })),
  )
  return (
    <>
      <ScrollTable title={t('region')} head={[t('device'), t('address'), t('since'), t('end')]}>
        {rows.map(({ id, userAgent, address, since, when }) => (
          <tr key={id}>
            <th scope="row">{nameOf(userAgent)}</th>
            <td>{address || t('unknown')}</td>
            <td>
              <time dateTime={since.toISOString()}>{when}</time>
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
                  button={t('end')}
                  buttonName={t('end-named', { device: nameOf(userAgent), since: when })}
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
          button={t('end-others')}
          look="quiet"
          done={t('others-done')}
        />
      )}
    </>
  )
}
