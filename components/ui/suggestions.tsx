'use client'

import { type KeyboardEvent, useEffect, useState } from 'react'
import { useSuggestions } from './use-suggestions'

interface SuggestionsProps {
  id: string
  /** The address that answers what was typed so far; `&q=` is added to it. */
  source: string
  label: string
  defaultValue?: string
}

/** A search field that suggests records while one types (ARIA combobox). Without script it is a plain field. */
export function Suggestions({ id, source, label, defaultValue }: SuggestionsProps) {
  const [isScripted, setIsScripted] = useState(false)
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(-1)
  const [isShut, setIsShut] = useState(false)
  const { data, meta } = useSuggestions(source, typed)
  useEffect(() => setIsScripted(true), [])
  const isOpen = !isShut && typed !== '' && data.length > 0
  function open(words: string, place: number) {
    setTyped(words)
    setActive(place)
    setIsShut(false)
  }
  function shut() {
    setActive(-1)
    setIsShut(true)
  }
  function move(event: KeyboardEvent<HTMLInputElement>) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = data[active]
    if (!isOpen && event.key === 'ArrowDown') open(event.currentTarget.value, 0)
    else if (!isOpen) return
    else if (step) setActive(((active + step + data.length + 2) % (data.length + 1)) - 1)
    else if (event.key === 'Enter' && chosen) location.assign(chosen.href)
    else if (event.key === 'Escape') shut()
    else return
    event.preventDefault()
  }
  const combobox = isScripted && {
    role: 'combobox',
    'aria-expanded': isOpen,
    'aria-controls': `${id}-list`,
    'aria-autocomplete': 'list' as const,
    'aria-activedescendant': isOpen && data[active] ? `${id}-${active}` : undefined,
  }
  return (
    <div className="suggest">
      <input
        {...{ id, defaultValue, type: 'search', name: 'q', maxLength: 300, autoComplete: 'off' }}
        {...combobox}
        onInput={(event) => open(event.currentTarget.value, -1)}
        onKeyDown={move}
        onBlur={shut}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} hidden={!isOpen}>
        {data.map(({ label: name, href, note }, place) => (
          <a
            key={href}
            id={`${id}-${place}`}
            href={href}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            onMouseDown={(event) => event.preventDefault()}
          >
            {name} <span className="mut s">{note}</span>
          </a>
        ))}
      </div>
      <span className="vh" role="status">
        {isOpen && meta.announcement}
      </span>
    </div>
  )
}
