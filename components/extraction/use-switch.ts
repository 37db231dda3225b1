import { useEffect, useState } from 'react'

/** A choice that this browser remembers, on until it is switched off; null before a script runs. */
export function useSwitch(name: string): [boolean | null, (isOn: boolean) => void] {
  const [isOn, setIsOn] = useState<boolean | null>(null)
  useEffect(() => {
    try {
      setIsOn(localStorage.getItem(name) !== 'off')
    } catch {
      // A browser that keeps nothing starts anew each time.
      setIsOn(true)
    }
  }, [name])
  function change(next: boolean) {
    setIsOn(next)
    try {
      localStorage.setItem(name, next ? 'on' : 'off')
    } catch {
      return
    }
  }
  return [isOn, change]
}
