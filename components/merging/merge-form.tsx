'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState } from 'react'
import { DiffTable } from '@/components/history/diff-table'
import type { DiffRow } from '@/lib/history/words'
import { mergeAction } from '@/lib/merging/actions'
import { type Choice, choiceName } from '@/lib/merging/schema'
import { ReasonFields, type ReasonFormProps } from './reason-form'

/** A field to choose for, as both records fill it: `before` is the kept one's. */
export interface ChoiceRow extends DiffRow {
  choices: Choice[]
  proposed: Choice
}

interface MergeFormProps extends Omit<ReasonFormProps, 'action' | 'isMain'> {
  rows: ChoiceRow[]
  /** What the two records are called in the heads of their columns. */
  kept: string
  merged: string
}

/** Whose value the one record takes, field by field, then the reason. */
export function MergeForm({ rows, kept, merged, ...form }: MergeFormProps) {
  const t = useTranslations('merging.compare')
  const [answer, act, isPending] = useActionState(mergeAction, null)
  const given = answer?.initialValue ?? {}
  return (
    <ReasonFields {...form} action={mergeAction} isMain answer={answer} act={act} isPending={isPending}>
      {rows.length > 0 && (
        <DiffTable
          rows={rows}
          before={kept}
          after={merged}
          areEqual
          cell={({ field, label }, side, words) => {
            const row = rows.find((one) => one.field === field)
            if (!row) return words
            const name = choiceName(field)
            const chosen = String(given[name] ?? row.proposed)
            const radio = (value: Choice) => ({ name, value, isChosen: chosen === value })
            if (side === 'before') {
              return (
                <OneChoice {...radio('kept')} label={t('keep', { field: label })}>
                  {words}
                </OneChoice>
              )
            }
            return (
              <>
                <OneChoice {...radio('merged')} label={t('take', { field: label })}>
                  {words}
                </OneChoice>
                {row.choices.includes('both') && (
                  <OneChoice {...radio('both')} label={t('both-name', { field: label })}>
                    <span aria-hidden="true">{t('both')}</span>
                  </OneChoice>
                )}
              </>
            )
          }}
        />
      )}
    </ReasonFields>
  )
}

interface OneChoiceProps {
  name: string
  value: Choice
  isChosen: boolean
  label: string
  children: ReactNode
}

function OneChoice({ name, value, isChosen, label, children }: OneChoiceProps) {
  return (
    <label>
      {/* Drawn anew with the answer: what was chosen stays chosen. */}
      <input key={String(isChosen)} type="radio" name={name} value={value} defaultChecked={isChosen} />
      <span className="vh">{label}</span>
      <span>{children}</span>
    </label>
  )
}
