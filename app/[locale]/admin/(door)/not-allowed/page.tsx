import { DeskMessage } from '@/components/layout/desk-message'

/** Stands in for pages that the role may not open; see proxy.ts. */
export default function NotAllowedPage() {
  return <DeskMessage about="not-allowed" />
}
