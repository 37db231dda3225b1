import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { ArticleEvents } from '@/components/articles/article-events'
import { ArticleForm } from '@/components/articles/article-form'
import { SameUrl } from '@/components/articles/same-url'
import { FormPage } from '@/components/forms/form-page'
import { listAtUrl, listCiting } from '@/lib/articles/desk'
import { ARTICLE_FORM } from '@/lib/articles/form'
import { languageChoices } from '@/lib/articles/languages'
import { requirePermission } from '@/lib/auth/session'
import { valueAt } from '@/lib/forms/tree'
import { openForm } from '@/lib/records/form-desk'
import { recordMetadata } from '@/lib/records/metadata'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/admin/articles/[id]'>): Promise<Metadata> {
  return recordMetadata('article', (await params).id)
}

export default async function ArticleDeskPage({
  params,
  searchParams,
}: PageProps<'/[locale]/admin/articles/[id]'>) {
  const [account, locale, { id }, query] = await Promise.all([
    requirePermission('records.read'),
    getLocale(),
    params,
    searchParams,
  ])
  const opened = await openForm(account, ARTICLE_FORM, id, locale, query)
  if (!opened) notFound()
  const [others, events] = await Promise.all([
    listAtUrl(account, valueAt(opened.tree, 'url'), opened.id),
    listCiting(account, id),
  ])
  return (
    <FormPage
      opened={opened}
      notes={
        <>
          <ArticleEvents article={id} events={events} />
          <SameUrl articles={others} />
        </>
      }
    >
      <ArticleForm opened={opened} languages={languageChoices(locale, valueAt(opened.tree, 'language'))} />
    </FormPage>
  )
}
