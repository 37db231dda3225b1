import { keepUnfinishedForm } from '@/lib/api/unfinished'

export const POST = keepUnfinishedForm
