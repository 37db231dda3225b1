import { reviewPage } from '@/app/[locale]/admin/record-pages'

export default function PlaceReviewPage(asked: PageProps<'/[locale]/admin/places/[id]/review'>) {
  return reviewPage('place', asked)
}
