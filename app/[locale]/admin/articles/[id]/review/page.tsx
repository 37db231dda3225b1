import { reviewPage } from '@/app/[locale]/admin/record-pages'

export default function ArticleReviewPage(asked: PageProps<'/[locale]/admin/articles/[id]/review'>) {
  return reviewPage('article', asked)
}
