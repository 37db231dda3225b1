import { reviewPage } from '@/app/[locale]/admin/record-pages'

export default function ThemeReviewPage(asked: PageProps<'/[locale]/admin/themes/[id]/review'>) {
  return reviewPage('theme', asked)
}
