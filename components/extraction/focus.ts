/** Moves the focus to an element that may take it only from here, out of whatever is folded; false when there is none. */
export function focusOn(id: string): boolean {
  const element = document.getElementById(id)
  if (!element) return false
  for (let fold = element.closest('details:not([open])'); fold; fold = fold.closest('details:not([open])')) {
    fold.setAttribute('open', '')
  }
  if (element.tabIndex < 0) element.tabIndex = -1
  element.focus()
  return document.activeElement === element
}
