import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getTranslations } from 'next-intl/server'
import { GiveForm } from '@/components/extraction/give-form'
import { OpenList } from '@/components/extraction/open-list'
import { refusalWords } from '@/components/forms/refusal-words'
import { requirePermission } from '@/lib/auth/session'
import { modelSettings } from '@/lib/env'
import { takeInAction } from '@/lib/extraction/actions'
import { listExtractions } from '@/lib/extraction/desk'
import { LARGEST_FILE } from '@/lib/extraction/intake/intake-form'
import { deskMetadata } from '@/lib/i18n/desk-metadata'
import { MESSAGES } from '@/lib/i18n/messages'

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('extraction'), getLocale()])
  return deskMetadata(locale, t('title'))
}

export default async function GivePage() {
  const editor = await requirePermission('extraction.run')
  const [t, locale, extractions] = await Promise.all([
    getTranslations('extraction'),
    getLocale(),
    listExtractions(editor),
  ])
  const { extraction } = MESSAGES[locale]
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">{t('give.lede')}</p>
      <section className="give">
        <NextIntlClientProvider messages={{ extraction }}>
          <GiveForm
            action={takeInAction}
            errors={refusalWords(locale, extraction.refused)}
            largest={LARGEST_FILE}
            hasModel={modelSettings() !== null}
          />
        </NextIntlClientProvider>
      </section>
      <OpenList extractions={extractions} />
    </>
  )
}
