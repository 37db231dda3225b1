import { useTranslations } from 'next-intl'

/** Stands in for every page while the database is out of reach; see proxy.ts. It asks for nothing. */
export default function UnavailablePage() {
  const t = useTranslations('site')
  return (
    <div className="stack">
      <title>{`${t('error.title')} – ${t('name')}`}</title>
      <meta name="robots" content="noindex" />
      <h1>{t('error.title')}</h1>
      <p className="prose">{t('error.text')}</p>
    </div>
  )
}
