import { Fragment } from 'react'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { SaidText } from './said'

interface NamedLinksProps {
  links: { key: string; href: string; text: LocalizedText }[]
}

/** Links to records, parted by commas. */
export function NamedLinks({ links }: NamedLinksProps) {
  return links.map(({ key, href, text }, place) => (
    <Fragment key={key}>
      {place > 0 && ', '}
      <a href={href}>
        <SaidText text={text} />
      </a>
    </Fragment>
  ))
}
