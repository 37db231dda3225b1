import '@/app/styles/desk.css'
import '@/app/styles/entry.css'
import '@/app/styles/extraction.css'
import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale } from 'next-intl/server'
import { DeskHeader, type DeskSection } from '@/components/layout/desk-header'
import { signOutAction } from '@/lib/accounts/actions'
import { guardOf } from '@/lib/auth/pages'
import { lacksSecondFactor } from '@/lib/auth/prove'
import { type Account, can } from '@/lib/auth/roles'
import { currentAccount } from '@/lib/auth/session'
import { countWork } from '@/lib/desk/desk'
import { MESSAGES } from '@/lib/i18n/messages'

export const metadata: Metadata = { robots: { index: false, follow: false } }

const SECTIONS = [
  { section: 'dashboard', path: '/admin' },
  { section: 'extraction', path: '/admin/extraction' },
  { section: 'review', path: '/admin/review' },
  { section: 'events', path: '/admin/events' },
  { section: 'actors', path: '/admin/actors' },
  { section: 'initiatives', path: '/admin/initiatives' },
  { section: 'articles', path: '/admin/articles' },
  { section: 'places', path: '/admin/places' },
  { section: 'themes', path: '/admin/themes' },
  { section: 'suggestions', path: '/admin/suggestions' },
  { section: 'import', path: '/admin/import' },
  { section: 'bulk', path: '/admin/bulk' },
  { section: 'audit', path: '/admin/audit' },
  { section: 'accounts', path: '/admin/accounts' },
] as const satisfies { section: DeskSection; path: string }[]

/** The editors' side: never indexed, never kept, with the sections that the role may open. */
export default async function AdminLayout({ children }: LayoutProps<'/[locale]/admin'>) {
  const [account, locale] = await Promise.all([currentAccount(), getLocale()])
  const { accounts, auth, desk } = MESSAGES[locale]
  const sections = account ? sectionsFor(account) : []
  return (
    <div className="ed">
      <DeskHeader
        name={account?.name ?? null}
        sections={sections}
        awaiting={
          sections.length > 0 && account && can(account.role, 'records.edit')
            ? await countWork(account, 'review')
            : undefined
        }
        signOut={signOutAction}
      />
      <main id="main" className="wrap">
        <NextIntlClientProvider messages={{ accounts, auth, desk }}>{children}</NextIntlClientProvider>
      </main>
    </div>
  )
}

function sectionsFor(account: Account) {
  if (lacksSecondFactor(account)) return []
  return SECTIONS.filter(({ path }) => {
    const guard = guardOf(path.split('/').slice(2))
    return guard !== null && guard !== 'anybody' && can(account.role, guard)
  })
}
