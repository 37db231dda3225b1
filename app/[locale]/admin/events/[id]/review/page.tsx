import { reviewPage } from '@/app/[locale]/admin/record-pages'

export default function EventReviewPage(asked: PageProps<'/[locale]/admin/events/[id]/review'>) {
  return reviewPage('event', asked)
}
