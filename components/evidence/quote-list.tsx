'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { useFormState } from '@/components/forms/form-context'
import { useEvidenceDesk } from './evidence-desk'
import { QuoteAdder } from './quote-adder'
import { QuoteItem } from './quote-item'
import { isSaidBy, rowOf, rowsIn } from './quote-row'

interface QuoteListProps {
  /** The list of evidence: `citations.date`. */
  list: string
  /** Where words for it are typed: `adding.date`. */
  adding: string
}

// So many articles without their words are told by their number only, until they are asked for.
const MANY = 2

/** The evidence of one fact, each quote under its number in the article, and the way to add one. */
export function QuoteList({ list, adding }: QuoteListProps) {
  const t = useTranslations('entry')
  const { tree, changed, errors } = useFormState()
  const { register, sync } = useEvidenceDesk()
  const [rows, setRows] = useState(() => rowsIn(tree, list))
  const box = useRef<HTMLDivElement>(null)
  const isTouched = useRef(false)
  useEffect(
    () =>
      register(list, (evidence) => {
        isTouched.current = true
        setRows((known) =>
          known.some((row) => isSaidBy(row, evidence)) ? known : [...known, rowOf(evidence)],
        )
      }),
    [list, register],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are what the form holds anew
  useEffect(() => {
    if (!isTouched.current) return
    sync()
    box.current?.dispatchEvent(new Event('input', { bubbles: true }))
  }, [rows])

  const items = rows.map((row, place) => ({
    isPlain: !row.values.exact && row.values.stance !== 'differs',
    item: (
      <QuoteItem
        key={row.key}
        list={list}
        place={place}
        values={row.values}
        isNew={changed?.payload.name === list && place === rows.length - 1}
        onRemove={() => {
          isTouched.current = true
          setRows(rows.filter(({ key }) => key !== row.key))
          box.current?.querySelector<HTMLElement>('.addq > summary')?.focus()
        }}
      />
    ),
  }))
  const plain = items.filter(({ isPlain }) => isPlain)
  const isFolded = plain.length >= MANY
  const shown = items.filter(({ isPlain }) => !(isFolded && isPlain))
  return (
    <div ref={box}>
      {shown.length > 0 && <ul className="quotes">{shown.map(({ item }) => item)}</ul>}
      {isFolded && (
        <details className="more" open={Object.keys(errors).some((name) => name.startsWith(`${list}[`))}>
          <summary>{t('unquoted', { count: plain.length })}</summary>
          <ul className="quotes">{plain.map(({ item }) => item)}</ul>
        </details>
      )}
      <QuoteAdder list={list} adding={adding} />
    </div>
  )
}
