import { NotFoundText } from '@/components/layout/not-found-text'

/** Stands in for addresses that lead nowhere; see proxy.ts. */
export default function NotFoundPage() {
  return <NotFoundText />
}
