import { getLocale, getTranslations } from 'next-intl/server'
import { hrefIn } from '@/lib/i18n/format'
import { LOCALES } from '@/lib/i18n/locales'
import { ScaleBar } from './header'
import { LanguageLink, SectionLink } from './path'

export type DeskSection =
  | 'dashboard'
  | 'extraction'
  | 'review'
  | 'events'
  | 'actors'
  | 'initiatives'
  | 'articles'
  | 'places'
  | 'themes'
  | 'suggestions'
  | 'import'
  | 'bulk'
  | 'audit'
  | 'accounts'

interface DeskHeaderProps {
  /** Who is signed in; null at the door. */
  name: string | null
  /** What their role may open, in order; `path` has no locale. */
  sections: { section: DeskSection; path: string }[]
  /** How many records wait for a reviewer. */
  awaiting?: number
  signOut: (form: FormData) => Promise<void>
}

/** The editors' side: whose it is, its sections, languages and the way out. */
export async function DeskHeader({ name, sections, awaiting, signOut }: DeskHeaderProps) {
  const [t, locale] = await Promise.all([getTranslations('desk'), getLocale()])
  const site = await getTranslations('site')
  return (
    <header className="mast">
      <div className="wrap">
        <a className="brand" href={hrefIn(locale, '/')}>
          <ScaleBar />
          {site('name')} <span className="badge">{t('desk')}</span>
        </a>
        <div className="who">
          {name !== null && (
            <>
              <a href={hrefIn(locale, '/admin/profile')}>{name}</a>
              <form action={signOut}>
                <input type="hidden" name="locale" value={locale} />
                <button type="submit" className="lnk nb">
                  {t('sign-out')}
                </button>
              </form>
            </>
          )}
          <ul className="langs" aria-label={site('languages')}>
            {LOCALES.map((other) => (
              <li key={other}>
                <LanguageLink locale={other} name={site(`language.${other}`)} isCurrent={other === locale} />
              </li>
            ))}
          </ul>
        </div>
        {sections.length > 0 && (
          <nav className="nav" aria-label={t('sections')}>
            <ul>
              {sections.map(({ section, path }) => (
                <li key={section}>
                  <SectionLink href={hrefIn(locale, path)} isWhole={section === 'dashboard'}>
                    {t(`nav.${section}`)}
                    {section === 'review' && awaiting ? <Awaiting count={awaiting} /> : null}
                  </SectionLink>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
      <div className="grad" aria-hidden="true" />
    </header>
  )
}

function Awaiting({ count }: { count: number }) {
  return (
    <>
      {' '}
      <span className="n">({count})</span>
    </>
  )
}
