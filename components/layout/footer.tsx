import { getLocale, getTranslations } from 'next-intl/server'
import { hrefIn } from '@/lib/i18n/format'

const MARKS = { quoted: 'q', cited: 'c', differs: 'd', none: 'z' } as const

/** How to read the marks, what there is to know of the base, and under which terms. */
export async function Footer() {
  const [t, locale] = await Promise.all([getTranslations('site'), getLocale()])
  return (
    <footer className="foot">
      <div className="wrap">
        <div>
          <h2 className="foot-h">{t('footer.marks')}</h2>
          <ul className="legend">
            {(['quoted', 'cited', 'differs', 'none'] as const).map((mark) => (
              <li key={mark}>
                <span>
                  <span className={`mk ${MARKS[mark]}`}>{t(`footer.mark.${mark}`)}</span>
                </span>
                <span>{t(`footer.${mark}`)}</span>
              </li>
            ))}
          </ul>
        </div>
        <nav aria-label={t('footer.base')}>
          <h2 className="foot-h">{t('footer.base')}</h2>
          <ul>
            <li>
              <a href={hrefIn(locale, '/about')}>{t('footer.about')}</a>
            </li>
            <li>
              <a href={hrefIn(locale, '/about/codebook')}>{t('footer.codebook')}</a>
            </li>
            <li>
              <a href={hrefIn(locale, '/about/coverage')}>{t('footer.coverage')}</a>
            </li>
            <li>
              <a href={hrefIn(locale, '/suggest')}>{t('footer.report')}</a>
            </li>
            <li>
              <a href={hrefIn(locale, '/admin')} rel="nofollow">
                {t('footer.desk')}
              </a>
            </li>
          </ul>
        </nav>
        <div>
          <h2 className="foot-h">{t('name')}</h2>
          <p className="mut">{t('footer.licence')}</p>
        </div>
      </div>
    </footer>
  )
}
