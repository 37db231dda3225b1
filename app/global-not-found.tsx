import '@/app/styles/globals.css'
import type { Metadata } from 'next'
import { LOCALES } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/messages'

export const metadata: Metadata = { title: MESSAGES.fr.site.notFound.title, robots: { index: false } }

/** An address outside of every language: told in each of them. */
export default function GlobalNotFound() {
  return (
    <html lang="fr">
      <body>
        <main className="wrap">
          {LOCALES.map((locale) => (
            <section key={locale} lang={locale}>
              <h1>{MESSAGES[locale].site.notFound.title}</h1>
              <p className="prose">{MESSAGES[locale].site.notFound.text}</p>
              <p>
                <a href={`/${locale}`}>{MESSAGES[locale].site.name}</a>
              </p>
            </section>
          ))}
        </main>
      </body>
    </html>
  )
}
