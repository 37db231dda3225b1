import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PostedForm } from '@/components/forms/posted-form'
import { refusalWords } from '@/components/forms/refusal-words'
import { FileField } from '@/components/import/file-field'
import { Formats } from '@/components/import/formats'
import { ImportList } from '@/components/import/import-list'
import { Preview } from '@/components/import/preview'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import type { Editor } from '@/lib/auth/roles'
import { requirePermission } from '@/lib/auth/session'
import { confirmAction, dropAction, uploadAction } from '@/lib/exchange/actions'
import { listImports, previewUpload } from '@/lib/exchange/desk'
import { LARGEST_UPLOAD } from '@/lib/exchange/upload'
import { deskMetadata } from '@/lib/i18n/desk-metadata'
import { hrefIn } from '@/lib/i18n/format'
import { MESSAGES } from '@/lib/i18n/messages'

const Asked = z.object({ upload: z.uuid().optional(), refused: z.literal('too-large').optional() }).catch({})

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('import'), getLocale()])
  return deskMetadata(locale, t('title'))
}

export default async function ImportPage({ searchParams }: PageProps<'/[locale]/admin/import'>) {
  const editor = await requirePermission('import.run')
  const { upload, refused } = Asked.parse(await searchParams)
  return upload ? (
    <UploadedPage editor={editor} id={upload} />
  ) : (
    <ChoosePage editor={editor} problem={refused ?? null} />
  )
}

interface ChooseProps {
  editor: Editor
  /** What became of files that were sent. */
  problem: 'too-large' | 'gone' | null
}

async function ChoosePage({ editor, problem }: ChooseProps) {
  const [t, bulk, locale, imports] = await Promise.all([
    getTranslations('import'),
    getTranslations('bulk'),
    getLocale(),
    listImports(editor),
  ])
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede')}</p>
      {problem && (
        <p className="note error more" role="alert">
          {t(`upload.${problem}`)}
        </p>
      )}
      <section>
        <PostedForm
          action={uploadAction}
          isCheckedFirst
          errors={refusalWords(locale, MESSAGES[locale].import.refused)}
          button={t('upload.submit')}
        >
          <FileField
            label={t('upload.label')}
            hint={t('upload.hint')}
            largest={LARGEST_UPLOAD}
            tooLarge={t('upload.too-large')}
          />
        </PostedForm>
      </section>
      <Formats />
      <ImportList imports={imports} />
      <p className="gap">
        <a href={hrefIn(locale, '/admin/bulk')}>{bulk('title')}</a>
      </p>
    </>
  )
}

async function UploadedPage({ editor, id }: { editor: Editor; id: string }) {
  const [t, locale, preview] = await Promise.all([
    getTranslations('import'),
    getLocale(),
    previewUpload(editor, id),
  ])
  if (!preview) return <ChoosePage editor={editor} problem="gone" />
  const isReady = preview.problems.length === 0 && preview.changes > 0
  const form = { errors: refusalWords(locale, MESSAGES[locale].import.refused), hidden: { upload: id } }
  return (
    <>
      <Breadcrumb
        items={[{ label: t('title'), href: hrefIn(locale, '/admin/import') }, { label: t('preview.title') }]}
      />
      <h1>{t('preview.title')}</h1>
      <Preview preview={preview} />
      <div className="btns gap">
        {isReady && <PostedForm action={confirmAction} button={t('preview.confirm')} {...form} />}
        <PostedForm
          action={dropAction}
          button={t(isReady ? 'preview.drop' : 'preview.again')}
          look="quiet"
          {...form}
        />
      </div>
    </>
  )
}
