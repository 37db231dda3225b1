import { getLocale, getTranslations } from 'next-intl/server'
import { ArrivalNote } from '@/components/ui/arrival-note'
import { hrefIn } from '@/lib/i18n/format'
import type { Judgement } from '@/lib/merging/judged'

interface JudgedNoteProps {
  judged?: Judgement | undefined
  /** Another one each time. */
  fresh: string
}

/** That two records were judged different, or may be suggested again: on the page where that was just decided. */
export async function JudgedNote({ judged, fresh }: JudgedNoteProps) {
  const [t, locale] = await Promise.all([getTranslations('merging.judged'), getLocale()])
  if (!judged) return null
  return (
    <ArrivalNote key={fresh}>
      {t.rich(judged, {
        link: (words) => <a href={hrefIn(locale, '/admin/merges#distinct')}>{words}</a>,
      })}
    </ArrivalNote>
  )
}
