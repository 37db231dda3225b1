'use client'

import { useTranslations } from 'next-intl'
import type { RefObject } from 'react'
import { DiffTable } from '@/components/history/diff-table'
import type { Stale } from '@/lib/forms/answer'
import { CHOOSE, CHOSEN, THEN } from '@/lib/forms/meta'

/** Somebody saved meanwhile: the fields that differ, and a choice for each. Stands within the form. */
export function StaleNote({ stale, box }: { stale: Stale; box: RefObject<HTMLElement | null> }) {
  const t = useTranslations('forms')
  const { version, author, rows, theirs } = stale
  const isOther = (field: string) => theirs.some((other) => field === other || field.startsWith(`${other}.`))
  return (
    // biome-ignore lint/a11y/noAutofocus: without script, the page comes back at the choice that has to be made
    <section className="note stale" role="alert" tabIndex={-1} ref={box} autoFocus>
      <p>
        <b>{author ? t('stale.by', { name: author, version }) : t('stale.somebody', { version })}</b>{' '}
        {t('stale.safe')} {t('stale.choose', { count: rows.length })}
      </p>
      <input type="hidden" name={CHOSEN} value={version} />
      <DiffTable
        rows={rows}
        before={author ? t('stale.theirs', { name: author, version }) : t('stale.version', { version })}
        after={t('stale.own')}
        cell={({ field, label }, side, words) => (
          <label>
            <input
              type="radio"
              name={`${CHOOSE}${field}`}
              value={side === 'before' ? 'theirs' : 'own'}
              defaultChecked={isOther(field) === (side === 'before')}
            />
            <span className="vh">
              {t(side === 'before' ? 'stale.keep-theirs' : 'stale.keep-own', { field: label })}
            </span>
            <span>{words}</span>
          </label>
        )}
      />
      <p className="btns">
        <button type="submit" className="btn sm" name={THEN} value="save">
          {t('stale.save')}
        </button>
      </p>
    </section>
  )
}
