import { getLocale, getTranslations } from 'next-intl/server'
import { ScrollTable } from '@/components/ui/scroll-table'
import type { ManagedAccount } from '@/lib/accounts/account'
import { sayDay } from '@/lib/i18n/day'
import { hrefIn } from '@/lib/i18n/format'

/** All accounts, each leading to its page. */
export async function AccountTable({ accounts }: { accounts: ManagedAccount[] }) {
  const [t, locale] = await Promise.all([getTranslations('accounts'), getLocale()])
  return (
    <ScrollTable
      title={t('table.title')}
      head={[t('table.name'), t('table.email'), t('table.role'), t('table.state'), t('table.last')]}
    >
      {accounts.map((account) => (
        <tr key={account.id}>
          <th scope="row">
            <a href={hrefIn(locale, `/admin/accounts/${account.id}`)}>{account.name}</a>
          </th>
          <td>{account.email}</td>
          <td>{t(`role.${account.role}`)}</td>
          <td>
            {statesOf(account)
              .map((state) => t(`state.${state}`))
              .join(', ')}
          </td>
          <td>
            {account.lastSignIn ? (
              <time dateTime={account.lastSignIn.toISOString()}>
                {sayDay(account.lastSignIn, locale, 'medium')}
              </time>
            ) : (
              t('table.never')
            )}
          </td>
        </tr>
      ))}
    </ScrollTable>
  )
}

/** What an account is in, in words of `accounts.state`. */
export function statesOf({ isDisabled, hasPassword, hasSecondFactor }: ManagedAccount) {
  const state = isDisabled ? ('disabled' as const) : hasPassword ? ('active' as const) : ('waiting' as const)
  return hasSecondFactor ? [state, 'second-factor' as const] : [state]
}
