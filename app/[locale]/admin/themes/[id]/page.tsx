import { recordPage } from '@/app/[locale]/admin/record-pages'
import { ThemeForm } from '@/components/themes/theme-form'
import { recordMetadata } from '@/lib/records/metadata'
import { THEME_FORM } from '@/lib/themes/form'

export async function generateMetadata({ params }: PageProps<'/[locale]/admin/themes/[id]'>) {
  return recordMetadata('theme', (await params).id)
}

export default function ThemeDeskPage(asked: PageProps<'/[locale]/admin/themes/[id]'>) {
  return recordPage(THEME_FORM, ThemeForm, asked)
}
