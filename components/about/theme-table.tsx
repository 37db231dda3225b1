import { useLocale, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { LOCALES } from '@/lib/i18n/locales'
import type { Codebook } from '@/lib/vocabulary/codebook'
import { CodeCell } from './code-cell'
import { CountCell, type LinkedCount } from './count-cell'
import { WideTable } from './wide-table'

interface ThemeTableProps {
  title: string
  themes: Codebook['themes']
  linked: (id: string) => LinkedCount
}

/** The tree of themes with their names in each language, those of the reader first. */
export function ThemeTable({ title, themes, linked }: ThemeTableProps) {
  const [t, site, locale] = [useTranslations('about.codebook'), useTranslations('site'), useLocale()]
  const languages = [locale, ...LOCALES.filter((other) => other !== locale)]
  return (
    <WideTable
      title={title}
      head={[
        ...languages.map((language) => ({ label: site(`language.${language}`) })),
        { label: t('alternative') },
        { label: t('code') },
        { label: t('count.events'), isNumber: true },
      ]}
    >
      {themes.map(({ id, anchor, label, altLabel, broader }) => (
        <tr key={id} id={anchor} className="target:bg-wash">
          <th scope="row">
            <span className={broader ? 'block ps-4 font-[400]' : undefined}>{label[locale]}</span>
          </th>
          {languages.slice(1).map((language) => (
            <td key={language} lang={language}>
              {label[language]}
            </td>
          ))}
          <td>
            <AlternativeLabels
              labels={languages.flatMap((lang) => altLabel[lang]?.map((text) => ({ text, lang })) ?? [])}
            />
          </td>
          <CodeCell anchor={anchor} code={id} />
          <CountCell {...linked(id)} />
        </tr>
      ))}
    </WideTable>
  )
}

function AlternativeLabels({ labels }: { labels: { text: string; lang: string }[] }) {
  return labels.map(({ text, lang }, place) => (
    <Fragment key={`${lang} ${text}`}>
      {place > 0 && ', '}
      <span lang={lang}>{text}</span>
    </Fragment>
  ))
}
