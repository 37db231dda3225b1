import { getLocale, getTranslations } from 'next-intl/server'
import { NamedLinks } from '@/components/ui/named-links'
import { hrefIn } from '@/lib/i18n/format'
import { LOCALES } from '@/lib/i18n/locales'
import type { Theme } from '@/lib/themes/theme'

/** What a theme is called in each language, and what stands above it and beside it. */
export async function ThemeLabels({ theme }: { theme: Theme }) {
  const [t, locale] = await Promise.all([getTranslations('themes'), getLocale()])
  const { label, altLabel, broader, related } = theme
  const toLink = ({ id, label: text }: Theme['related'][number]) => ({
    key: id,
    href: hrefIn(locale, `/themes/${id}`),
    text,
  })
  return (
    <dl className="facts narrowf">
      {LOCALES.map((language) => (
        <div key={language} className="fact">
          <dt>{t(`label.${language}`)}</dt>
          <dd lang={language === locale ? undefined : language}>
            {label[language]}
            {altLabel[language].length > 0 && (
              <>
                <br />
                <span className="s mut">{altLabel[language].join(', ')}</span>
              </>
            )}
          </dd>
        </div>
      ))}
      {broader.length > 0 && (
        <div className="fact">
          <dt>{t('broader')}</dt>
          <dd>
            <NamedLinks links={broader.map(toLink)} />
          </dd>
        </div>
      )}
      {related.length > 0 && (
        <div className="fact">
          <dt>{t('related')}</dt>
          <dd>
            <NamedLinks links={related.map(toLink)} />
          </dd>
        </div>
      )}
    </dl>
  )
}
