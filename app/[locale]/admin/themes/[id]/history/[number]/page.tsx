import { versionMetadata, versionPage } from '@/app/[locale]/admin/record-pages'

export function generateMetadata(asked: PageProps<'/[locale]/admin/themes/[id]/history/[number]'>) {
  return versionMetadata('theme', asked)
}

export default function ThemeVersionPage(asked: PageProps<'/[locale]/admin/themes/[id]/history/[number]'>) {
  return versionPage('theme', asked)
}
