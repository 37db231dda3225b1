'use client'

import { useMessages, useTranslations } from 'next-intl'
import { SaidText } from '@/components/ui/said'
import { FieldName } from '@/lib/history/field-order'
import type { Messages } from '@/lib/i18n/messages'
import type { RefusalDetail } from '@/lib/merging/told'

type ProblemCode = keyof Messages['merging']['problem']

interface RefusalsProps {
  /** What is said above the reasons. */
  title: string
  codes: string[]
  detail: RefusalDetail | undefined
}

/** Why nothing was merged or undone, each reason once, with the first records that stand in the way. */
export function Refusals({ title, codes, detail }: RefusalsProps) {
  const [t, say] = [useTranslations('merging.problem'), useRefusal()]
  return (
    // biome-ignore lint/a11y/noAutofocus: without script, the page comes back at what it has to say
    <div className="note error" role="alert" tabIndex={-1} autoFocus>
      <p>
        <b>{title}</b>
      </p>
      <ul>
        {codes.map((told) => {
          const [code = '', value] = told.split(' ')
          const records = detail?.about[code] ?? []
          const more = Number(value) - records.length
          return (
            <li key={told}>
              {say(told)}
              {records.length > 0 && (
                <ul>
                  {records.map(({ id, href, title: name }) => (
                    <li key={href}>
                      <a href={href}>{Object.keys(name).length > 0 ? <SaidText text={name} /> : id}</a>
                    </li>
                  ))}
                  {more > 0 && <li>{t('more', { count: more })}</li>}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Says why nothing was merged or undone; each code comes with how many or which record it is about, and the field. */
export function useRefusal(): (code: string) => string {
  const [t, field] = [useTranslations('merging.problem'), useTranslations('history.field')]
  const { merging } = useMessages()
  const isKnown = (code: string): code is ProblemCode => Object.hasOwn(merging.problem, code)
  return (told) => {
    const [code = '', value = '', path = ''] = told.split(' ')
    const name = FieldName.safeParse(path.split('.')[0])
    const words = { value, count: Number(value), field: name.success ? field(name.data) : path }
    // Of what is missing in the united record, the field says enough.
    if (name.success && !isKnown(code)) return t('incomplete', words)
    return t(isKnown(code) ? code : 'other', words)
  }
}
