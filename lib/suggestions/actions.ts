'use server'

import { redirect } from 'next/navigation'
import { schemaAction } from '@/lib/actions'
import { hrefIn } from '@/lib/i18n/format'
import { isLocale, LOCALES } from '@/lib/i18n/locales'
import { recordHref } from '@/lib/records/filters'
import { correctionHref, suggestionsHref } from './filters'
import { handleSuggestion } from './mutations'
import { HandlingInput } from './schema'

/** Accepts a suggestion, which leads on to the record's form, or declines it, which leads back to the list. */
export const handleSuggestionAction = schemaAction(
  'suggestions.handle',
  HandlingInput,
  async ({ list, locale, ...input }, { account, address }) => {
    const about = await handleSuggestion(account, { ...input, address })
    const query = new URLSearchParams(list)
    query.set('handled', input.decision)
    const isCorrected = about !== null && input.decision === 'accepted'
    const path = isCorrected
      ? correctionHref(recordHref(about.type, about.id), input.id)
      : `${suggestionsHref()}?${query}`
    redirect(hrefIn(isLocale(locale) ? locale : LOCALES[0], path))
  },
)
