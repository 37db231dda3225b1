import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { fold } from '@/lib/evidence/fold'

const PAUSE = 800

/**
 * Makes a long list of boxes one stop of the Tab key: arrows, Home and End go on in it, the first letters of a word lead
 * to the next label with it. Without script, every box is a stop.
 */
export function useRovingBoxes() {
  const box = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<string | null>(null)
  const typed = useRef({ letters: '', until: 0 })
  useEffect(() => {
    const boxes = boxesIn(box.current)
    setAt((boxes.find(({ checked }) => checked) ?? boxes[0])?.value ?? null)
  }, [])

  function go(to: HTMLInputElement | undefined) {
    if (!to) return
    setAt(to.value)
    to.focus()
  }
  function press(event: KeyboardEvent<HTMLElement>) {
    const boxes = boxesIn(box.current)
    const { target } = event
    if (!(target instanceof HTMLInputElement) || event.ctrlKey || event.metaKey || event.altKey) return
    const place = boxes.indexOf(target)
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (step) go(boxes[(place + step + boxes.length) % boxes.length])
    else if (event.key === 'Home') go(boxes[0])
    else if (event.key === 'End') go(boxes.at(-1))
    else if (/^[\p{L}\p{N}]$/u.test(event.key)) go(findFrom(boxes, place, letter(event)))
    else return
    event.preventDefault()
  }
  function letter({ key, timeStamp }: KeyboardEvent) {
    const letters = (timeStamp < typed.current.until ? typed.current.letters : '') + key
    typed.current = { letters, until: timeStamp + PAUSE }
    return letters
  }
  return { box, press, tabIndexOf: (value: string) => (at === null || at === value ? 0 : -1), enter: setAt }
}

function boxesIn(box: HTMLElement | null) {
  return [...(box?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])]
}

// A letter alone goes on to the next label, more letters may stay where they are.
function findFrom(boxes: HTMLInputElement[], place: number, letters: string) {
  const start = letters.length > 1 ? place : place + 1
  const words = ` ${fold(letters).text}`
  return [...boxes.slice(start), ...boxes.slice(0, start)].find(({ labels }) =>
    ` ${fold(labels?.[0]?.textContent ?? '').text}`.includes(words),
  )
}
