import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { answer } from '@/lib/api/answer'
import { hrefIn } from '@/lib/i18n/format'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { say } from '@/lib/i18n/localized-text'
import { recordPath } from '@/lib/search/filters'
import { listSuggestions, type Suggestion } from '@/lib/search/suggestions'
import { paramsOf, readParams, textParam } from '@/lib/url/params'

const SuggestFilters = z.object({ q: textParam, locale: z.enum(LOCALES).default('fr') })

/** Records that a reader may be typing the name of, in words of `locale`; nothing for what cannot be read. */
export async function GET(request: Request): Promise<Response> {
  const { q, locale } = readParams(SuggestFilters, paramsOf(request)).values
  const [t, suggestions] = await Promise.all([
    getTranslations({ locale, namespace: 'search' }),
    listSuggestions(q),
  ])
  // Asked for anew each time, by its tag: kept for a minute, it would go on naming a record that was just withdrawn. What
  // is typed again costs a comparison and no body.
  return answer(request, {
    data: suggestions.map((suggestion) => toAnswer(suggestion, locale, t(`kind.${suggestion.type}`))),
    meta: { announcement: t('suggestionCount', { count: suggestions.length }) },
  })
}

// What was typed may be another name of the record than the one shown: then both are.
function toAnswer({ type, id, name, shown }: Suggestion, locale: Locale, kind: string) {
  const label = say(name, locale)?.text ?? shown
  const isOther = !label.toLowerCase().includes(shown.toLowerCase())
  return {
    kind: type,
    label,
    href: hrefIn(locale, recordPath(type, id)),
    note: isOther && type !== 'events' ? `${kind}, ${shown}` : kind,
  }
}
