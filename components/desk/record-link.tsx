import { useLocale, useTranslations } from 'next-intl'
import { SaidText } from '@/components/ui/said'
import { hrefIn } from '@/lib/i18n/format'
import { type LocalizedText, say } from '@/lib/i18n/localized-text'
import { recordHref } from '@/lib/records/filters'
import type { RecordKey } from '@/lib/records/types'

interface RecordLinkProps {
  record: RecordKey & { title: LocalizedText }
  page?: '' | 'review' | 'history'
}

/** A record by its title, as a link to a page of the editors' about it. */
export function RecordLink({ record: { type, id, title }, page = '' }: RecordLinkProps) {
  const [t, locale] = [useTranslations('review'), useLocale()]
  return (
    <a href={hrefIn(locale, recordHref(type, id, page))}>
      {say(title, locale) ? <SaidText text={title} /> : t('untitled')}
    </a>
  )
}
