import { notFound } from 'next/navigation'
import { ReviewPage } from '@/components/desk/review-page'
import { requirePermission } from '@/lib/auth/session'
import { ReviewFilters } from '@/lib/desk/filters'
import { getReview } from '@/lib/desk/review-desk'
import { readParams } from '@/lib/url/params'

type EventReviewProps = PageProps<'/[locale]/admin/events/[id]/review'>

export default async function EventReviewPage({ params, searchParams }: EventReviewProps) {
  const [account, { id }, query] = await Promise.all([
    requirePermission('records.read'),
    params,
    searchParams,
  ])
  const review = await getReview(account, { type: 'event', id })
  if (!review) notFound()
  return <ReviewPage review={review} done={readParams(ReviewFilters, query).values.done} />
}
