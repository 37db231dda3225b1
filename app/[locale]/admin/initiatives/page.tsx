import { recordsMetadata, recordsPage } from '@/app/[locale]/admin/record-pages'

export const generateMetadata = () => recordsMetadata('initiative')

export default function InitiativesDeskPage(asked: PageProps<'/[locale]/admin/initiatives'>) {
  return recordsPage('initiative', asked)
}
