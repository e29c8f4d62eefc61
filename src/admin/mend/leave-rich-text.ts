/** The rich text editor, in which Tab indents. */
export const richText = '.rich-text-lexical [contenteditable="true"]'

/** What says so: the id of a text on the page, which rich texts are described by. */
export const wayOutId = 'rich-text-way-out'

/**
 * After Escape, Tab leads out of a rich text as it does out of all else (WCAG 2.1.2). The editor mostly lets
 * go of the focus at Escape, from where Shift+Tab would lead back into it; so Tab goes from the editor itself.
 */
export function leaveRichText(): () => void {
  let left: HTMLElement | null = null
  const listen = (event: KeyboardEvent) => {
    const { key, target } = event
    if (key === 'Shift') return
    const { activeElement, body } = document
    if (key === 'Tab' && left && (activeElement === body || activeElement === left)) {
      left.focus()
      event.stopImmediatePropagation()
    }
    left = key === 'Escape' && target instanceof Element ? target.closest(richText) : null
  }
  window.addEventListener('keydown', listen, { capture: true })
  return () => window.removeEventListener('keydown', listen, { capture: true })
}
