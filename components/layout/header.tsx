import { getLocale, getTranslations } from 'next-intl/server'
import { Suggestions } from '@/components/ui/suggestions'
import { hrefIn } from '@/lib/i18n/format'
import { LOCALES } from '@/lib/i18n/locales'
import { LanguageLink, SectionLink } from './path'

const SECTIONS = ['events', 'initiatives', 'actors', 'countries', 'themes', 'articles', 'about'] as const

/** Name, search, languages and sections; on a phone the search is the eighth section. */
export async function Header() {
  const [t, locale] = await Promise.all([getTranslations('site'), getLocale()])
  return (
    <header className="mast">
      <div className="wrap">
        <a className="brand" href={hrefIn(locale, '/')}>
          <ScaleBar />
          {t('name')}
        </a>
        {/* biome-ignore lint/a11y/useSemanticElements: not every browser knows the search element yet */}
        <form className="mast-q" role="search" action={hrefIn(locale, '/search')}>
          <label className="vh" htmlFor="mq">
            {t('search.label')}
          </label>
          <Suggestions id="mq" source={`/api/v1/suggest?locale=${locale}`} label={t('search.suggestions')} />
          <button type="submit" className="btn">
            {t('search.button')}
          </button>
        </form>
        <ul className="langs" aria-label={t('languages')}>
          {LOCALES.map((other) => (
            <li key={other}>
              <LanguageLink locale={other} name={t(`language.${other}`)} isCurrent={other === locale} />
            </li>
          ))}
        </ul>
        <nav className="nav" aria-label={t('sections')}>
          <ul>
            {SECTIONS.map((section) => (
              <li key={section}>
                <SectionLink href={hrefIn(locale, `/${section}`)}>{t(`nav.${section}`)}</SectionLink>
              </li>
            ))}
            <li className="only-s">
              <SectionLink href={hrefIn(locale, '/search')}>{t('nav.search')}</SectionLink>
            </li>
          </ul>
        </nav>
      </div>
      <div className="grad" aria-hidden="true" />
    </header>
  )
}

/** The mark of the base: a scale bar. */
export function ScaleBar() {
  return (
    <svg viewBox="0 0 36 12" aria-hidden="true" fill="none" stroke="currentColor">
      <path d="M.5.5h35v11H.5zM.5 6h35" />
      <path fill="currentColor" stroke="none" d="M0 0h9v6H0zM18 0h9v6h-9zM9 6h9v6H9zM27 6h9v6h-9z" />
    </svg>
  )
}
