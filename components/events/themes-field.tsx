'use client'

import { EvidenceMark } from '@/components/evidence/evidence-mark'
import { QuoteList } from '@/components/evidence/quote-list'
import { Notes, useField } from '@/components/forms/field'
import { useFormState } from '@/components/forms/form-context'
import { find } from '@/lib/forms/tree'
import { useRovingBoxes } from './use-roving-boxes'

interface ThemeBox {
  id: string
  label: string
}

/** A broad theme with those that are narrower. */
export interface ThemeGroup extends ThemeBox {
  narrower: ThemeBox[]
}

/** The themes of an event: boxes under their broader themes. */
export function ThemesField({ groups }: { groups: ThemeGroup[] }) {
  const { tree } = useFormState()
  const { id, label, hint, errors } = useField({ name: 'themes' })
  const { box: boxes, press, tabIndexOf, enter } = useRovingBoxes()
  const given = find(tree, 'themes')
  const ticked: unknown[] = Array.isArray(given) ? given : [given]
  const box = (theme: ThemeBox, place?: number) => (
    <label key={theme.id} className={place === undefined ? 'tick' : 'tick sub'}>
      <input
        type="checkbox"
        name="themes"
        value={theme.id}
        defaultChecked={ticked.includes(theme.id)}
        tabIndex={tabIndexOf(theme.id)}
        onFocus={() => enter(theme.id)}
      />{' '}
      {theme.label}
    </label>
  )
  return (
    <fieldset className={errors.length > 0 ? 'field bad' : 'field'} id={id} tabIndex={-1}>
      <legend>
        {label} <EvidenceMark lists={['citations.themes']} />
      </legend>
      <Notes id={id} hint={hint} errors={errors} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of its boxes */}
      <div className="themes-cols" ref={boxes} onKeyDown={press}>
        {groups.map(({ narrower, ...broad }) => (
          <div key={broad.id}>
            {box(broad)}
            {narrower.map((theme, place) => box(theme, place))}
          </div>
        ))}
      </div>
      <QuoteList list="citations.themes" adding="adding.themes" />
    </fieldset>
  )
}
