'use server'

import { redirect } from 'next/navigation'
import { schemaAction } from '@/lib/actions'
import { pageOf } from '@/lib/auth/doors'
import { requestHeaders } from '@/lib/auth/session'
import { EventFilters } from '@/lib/events/filters'
import { hrefIn } from '@/lib/i18n/format'
import { RecordKey } from '@/lib/records/types'
import { readParams } from '@/lib/url/params'
import { bulkHref } from './filters'
import { changeThemes, keepList, type Seen, takeSteps } from './mutations'
import { ChoiceForm, StepForm, ThemeChange, ThemeForm } from './schema'

export const chooseAction = schemaAction('bulk.themes', ChoiceForm, async (form, { account }) => {
  const isTheme = ThemeChange.safeParse(form.action).success
  if (isTheme && form.apply === '') return { fields: { apply: ['required'] } }
  const { by, status, action } = form
  const chosen = {
    by,
    status,
    action,
    apply: isTheme ? form.apply : undefined,
    ids: by === 'ids' ? await keepList(account, form.ids) : undefined,
    import: by === 'import' && form.import !== '' ? form.import : undefined,
  }
  return goTo(bulkHref(chosen, by === 'events' ? eventsIn(form) : undefined))
})

// The address of a list says all of it; the fields beside it are the short way.
function eventsIn({ list, q, country, theme, kind, actor }: ChoiceForm): EventFilters {
  const query = new URLSearchParams(list.split('?')[1] ?? '')
  const pasted = Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key)]))
  const params = list === '' ? { q, country, theme, kind, actor } : pasted
  return readParams(EventFilters, params).values
}

export const changeThemesAction = schemaAction(
  'bulk.themes',
  ThemeForm,
  async ({ records, ...form }, { account, address }) => {
    return show(await changeThemes(account, { ...form, records: records.flatMap(read), address }))
  },
)

export const takeStepsAction = schemaAction(
  'bulk.status',
  StepForm,
  async ({ records, ...form }, { account, address }) => {
    return show(await takeSteps(account, { ...form, records: records.flatMap(read), address }))
  },
)

function show(id: string) {
  return goTo(`/admin/bulk?done=${id}`)
}

async function goTo(path: string): Promise<never> {
  const { locale } = pageOf(await requestHeaders())
  return redirect(hrefIn(locale, path))
}

function read(text: string): Seen[] {
  const [type, id, base] = text.split(' ')
  const key = RecordKey.safeParse({ type, id })
  return key.success ? [{ ...key.data, base: Number(base) }] : []
}
