import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { AnyDraft } from './content'

/** What lists call a record: its title, name or label. */
export function titleOf(draft: AnyDraft): LocalizedText {
  switch (draft.type) {
    case 'event':
      return draft.content.title
    case 'article':
      return titled(draft.content.title, draft.content.language)
    case 'theme':
      return draft.content.label
    default:
      return draft.content.name
  }
}

/** All that a record goes by, each once: what pickers find it with. */
export function namesOf(draft: AnyDraft): string[] {
  return [...new Set([...Object.values(titleOf(draft)), ...others(draft)])]
}

function others(draft: AnyDraft): string[] {
  switch (draft.type) {
    case 'actor':
    case 'initiative':
      return [...Object.values(draft.content.acronym), ...draft.content.aliases]
    case 'article':
      return [draft.content.publisher, draft.content.url ?? ''].filter(Boolean)
    case 'theme':
      return Object.values(draft.content.altLabel).flat()
    default:
      return []
  }
}

function titled(title: string, language: string | null): LocalizedText {
  if (title === '') return {}
  return language === 'en' || language === 'ar' ? { [language]: title } : { fr: title }
}
