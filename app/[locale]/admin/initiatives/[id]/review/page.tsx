import { reviewPage } from '@/app/[locale]/admin/record-pages'

export default function InitiativeReviewPage(asked: PageProps<'/[locale]/admin/initiatives/[id]/review'>) {
  return reviewPage('initiative', asked)
}
