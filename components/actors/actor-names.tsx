import { getLocale, getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import type { ActorProfile } from '@/lib/actors/actor'
import { LOCALES } from '@/lib/i18n/locales'
import { say } from '@/lib/i18n/localized-text'

/** Under the title: the acronym, the name in the other languages, and how sources spell it besides. */
export async function ActorNames({
  name,
  acronym,
  aliases,
}: Pick<ActorProfile, 'name' | 'acronym' | 'aliases'>) {
  const [t, locale] = await Promise.all([getTranslations('actors'), getLocale()])
  const title = say(name, locale)?.text
  const other = LOCALES.find((spoken) => spoken !== locale) ?? locale
  const [short, shortAbroad] = [acronym[locale], acronym[other] === acronym[locale] ? null : acronym[other]]
  const parts = [
    ...(short && short !== title ? [<span key="short">{short}</span>] : []),
    ...(name[other] && name[other] !== title
      ? [
          <Fragment key={other}>
            <span lang={other}>{name[other]}</span>
            {shortAbroad && ` (${shortAbroad})`}
          </Fragment>,
        ]
      : []),
    ...(name.ar
      ? [
          <bdi key="ar" lang="ar" dir="rtl">
            {name.ar}
          </bdi>,
        ]
      : []),
  ]
  return (
    <>
      {parts.length > 0 && (
        <p className="alt">
          {parts.map((part, place) => (
            <Fragment key={part.key}>
              {place > 0 && (
                <>
                  {' '}
                  <span className="sep" />{' '}
                </>
              )}
              {part}
            </Fragment>
          ))}
        </p>
      )}
      {aliases.length > 0 && (
        <p className="alt s">{t.rich('aliases', { names: () => <Spellings of={aliases} /> })}</p>
      )}
    </>
  )
}

function Spellings({ of }: { of: string[] }) {
  return of.map((alias, place) => (
    <Fragment key={alias}>
      {place > 0 && ', '}
      <bdi lang={/\p{Script=Arabic}/u.test(alias) ? 'ar' : undefined}>{alias}</bdi>
    </Fragment>
  ))
}
