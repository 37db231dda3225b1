import { DeskMessage } from '@/components/layout/desk-message'

/** Stands in for pages of the editors' side that there are not; see proxy.ts. */
export default function NotFoundPage() {
  return <DeskMessage about="not-found" />
}
