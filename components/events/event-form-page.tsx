import { useLocale, useTranslations } from 'next-intl'
import { FormPage } from '@/components/forms/form-page'
import type { OpenedForm } from '@/lib/forms/opened'
import { hrefIn } from '@/lib/i18n/format'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { EventForm } from './event-form'
import { toThemeGroups } from './theme-groups'

interface EventFormPageProps {
  opened: OpenedForm
  themes: { id: string; label: LocalizedText; broader: string | null }[]
}

/** The page of an event's form, with the ways to its two halves. */
export function EventFormPage({ opened, themes }: EventFormPageProps) {
  const [t, locale] = [useTranslations('entry'), useLocale()]
  const ways = (
    <p className="s mut lede2">
      <a href="#f-title-fr">{t('toFields')}</a> <span className="sep" />{' '}
      <a href="#f-citations">{t('toArticles')}</a>
    </p>
  )
  return (
    <FormPage opened={opened} notes={ways}>
      <EventForm
        opened={opened}
        themes={toThemeGroups(themes, locale)}
        newArticleHref={hrefIn(locale, '/admin/articles/new')}
      />
    </FormPage>
  )
}
