/** Where somebody writes. */
const writing = '[data-writes] :is(input, textarea, [contenteditable="true"])'

/**
 * Moves to the next text that lacks its translation, after where the focus is and then from the top.
 * Says whether there was one.
 */
export function focusNextMissing(whole: HTMLElement): boolean {
  const here = whole.ownerDocument.activeElement
  const others = [...whole.querySelectorAll<HTMLElement>('[data-missing="true"]')].filter(
    (place) => !place.contains(here) || here?.matches('button'),
  )
  const next = others.find((place) => here && isAfter(place, here)) ?? others[0]
  if (next === undefined) return false
  const field = next.querySelector<HTMLElement>(writing) ?? next.querySelector<HTMLElement>('h3')
  field?.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'center' })
  return true
}

const isAfter = (place: Element, here: Element): boolean =>
  (here.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
