import { newRecordMetadata, newRecordPage } from '@/app/[locale]/admin/record-pages'
import { ThemeForm } from '@/components/themes/theme-form'
import { THEME_FORM } from '@/lib/themes/form'

export const generateMetadata = () => newRecordMetadata('theme')

export default function NewThemePage(asked: PageProps<'/[locale]/admin/themes/new'>) {
  return newRecordPage(THEME_FORM, ThemeForm, asked)
}
