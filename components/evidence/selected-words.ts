import type { Span } from '@/lib/evidence/anchor'

/** What is selected inside an article, as offsets into its text, without the spaces at its ends; null when nothing is. */
export function selectedIn(box: HTMLElement, text: string): Span | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!box.contains(range.commonAncestorContainer)) return null
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  if (start === null || end === null) return null
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = end - (words.length - words.trimEnd().length)
  return from < to ? { start: from, end: to } : null
}

// The stretches of an article say where they stand; the numbers of quotes between them are no text of it.
function offsetOf(node: Node, offset: number): number | null {
  if (node instanceof Text) {
    const around = node.parentElement
    const start = around?.dataset.start
    return start === undefined
      ? numberIn(around?.closest<HTMLElement>('[data-end]')?.dataset.end)
      : Number(start) + offset
  }
  if (!(node instanceof Element)) return null
  const next = node.childNodes[offset]
  const after = next instanceof Element ? stretchIn(next) : null
  if (after) return numberIn(after.dataset.start)
  const before =
    [...node.querySelectorAll<HTMLElement>('[data-end]')].at(-1) ?? node.closest<HTMLElement>('[data-end]')
  return numberIn(before?.dataset.end)
}

function stretchIn(element: Element): HTMLElement | null {
  if (element instanceof HTMLElement && element.dataset.start !== undefined) return element
  return element.querySelector<HTMLElement>('[data-start]')
}

function numberIn(text: string | undefined): number | null {
  return text === undefined ? null : Number(text)
}
