const TICKED = 'ticked-filter'

/** Keeps, for the page that loads next in this tab, which box was ticked and where on the screen it stands. */
export function rememberBox(box: HTMLInputElement) {
  const { name, value } = box
  storage()?.setItem(TICKED, new URLSearchParams({ name, value, top: String(topOf(box)) }).toString())
}

/** Puts the box that led here where it was on the screen, with the focus on it; false when none did. */
export function returnToBox(choices: HTMLElement): boolean {
  const ticked = new URLSearchParams(storage()?.getItem(TICKED) ?? '')
  storage()?.removeItem(TICKED)
  const boxes = [...choices.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
  const box = boxes.find(({ name, value }) => name === ticked.get('name') && value === ticked.get('value'))
  if (!box) return false
  for (const group of choices.querySelectorAll('details')) if (group.contains(box)) group.open = true
  window.scrollBy({ top: topOf(box) - Number(ticked.get('top')), behavior: 'instant' })
  box.focus({ preventScroll: true })
  return true
}

/** Undefined where the browser keeps nothing for this site. */
function storage(): Storage | undefined {
  try {
    return window.sessionStorage
  } catch {
    return undefined
  }
}

function topOf(box: HTMLElement): number {
  return Math.round(box.getBoundingClientRect().top)
}
