import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { newRecordMetadata } from '@/app/[locale]/admin/record-pages'
import { ArticleForm } from '@/components/articles/article-form'
import { SameUrl } from '@/components/articles/same-url'
import { FromArticle } from '@/components/extraction/from-article'
import { FormPage } from '@/components/forms/form-page'
import { listAtUrl } from '@/lib/articles/desk'
import { ARTICLE_FORM } from '@/lib/articles/form'
import { languageChoices } from '@/lib/articles/languages'
import { can } from '@/lib/auth/roles'
import { requirePermission } from '@/lib/auth/session'
import { valueAt } from '@/lib/forms/tree'
import { openForm } from '@/lib/records/form-desk'

export const generateMetadata = () => newRecordMetadata('article')

export default async function NewArticlePage({ searchParams }: PageProps<'/[locale]/admin/articles/new'>) {
  const [account, locale, query] = await Promise.all([
    requirePermission('records.create'),
    getLocale(),
    searchParams,
  ])
  const opened = await openForm(account, ARTICLE_FORM, null, locale, query)
  if (!opened) notFound()
  const others = await listAtUrl(account, valueAt(opened.tree, 'url'), opened.id)
  return (
    <FormPage
      opened={opened}
      notes={
        <>
          {can(account.role, 'extraction.run') && <FromArticle />}
          <SameUrl articles={others} />
        </>
      }
    >
      <ArticleForm opened={opened} languages={languageChoices(locale, valueAt(opened.tree, 'language'))} />
    </FormPage>
  )
}
