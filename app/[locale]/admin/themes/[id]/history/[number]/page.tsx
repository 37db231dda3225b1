import { versionMetadata, versionPage } from '@/app/[locale]/admin/record-pages'

export const generateMetadata = versionMetadata

export default function ThemeVersionPage(asked: PageProps<'/[locale]/admin/themes/[id]/history/[number]'>) {
  return versionPage('theme', asked)
}
