import { reviewPage } from '@/app/[locale]/admin/record-pages'

export default function ActorReviewPage(asked: PageProps<'/[locale]/admin/actors/[id]/review'>) {
  return reviewPage('actor', asked)
}
