import { useEffect } from 'react'

/** What a single key asks for. */
export type Step = 'next' | 'previous' | 'accept' | 'correct' | 'reject' | 'undo' | 'quote' | 'end'

/** The keys that a legend shows. */
export const KEYS: readonly (readonly [key: string, step: Step])[] = [
  ['j', 'next'],
  ['k', 'previous'],
  ['a', 'accept'],
  ['c', 'correct'],
  ['r', 'reject'],
  ['u', 'undo'],
  ['q', 'quote'],
  ['f', 'end'],
]

const STEP_OF: ReadonlyMap<string, Step> = new Map([...KEYS, ['ArrowDown', 'next'], ['ArrowUp', 'previous']])

/** Calls `act` for the keys of a review, outside of fields and while `isOn`; arrows only where they choose nothing else. */
export function useReviewKeys(isOn: boolean, act: (step: Step) => void): void {
  useEffect(() => {
    if (!isOn) return
    function press(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const step = STEP_OF.get(event.key.length === 1 ? event.key.toLowerCase() : event.key)
      if (!step || isTyping(event.target)) return
      if (event.key.length > 1 && !(event.target instanceof HTMLFieldSetElement)) return
      event.preventDefault()
      act(step)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn, act])
}

const WITHOUT_LETTERS = ['radio', 'checkbox', 'button', 'submit']

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !WITHOUT_LETTERS.includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}
