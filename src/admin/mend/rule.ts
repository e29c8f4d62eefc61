import type { MendTexts } from './mend-texts.ts'

/**
 * Mends one thing that Payload's admin gets wrong for those who hear the page or use the keyboard. It
 * looks through the whole page, changes what still needs it, and is run again after every change: what is
 * mended already it leaves alone.
 */
export type Rule = (page: ParentNode, texts: MendTexts) => void

/** Sets an attribute only when that changes something, so that nobody is told of a change that is none. */
export function give(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

/** The elements of this kind. */
export const all = (page: ParentNode, selector: string): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>(selector),
]

/** What an element says, in one line. */
export const textOf = (element: Element | null | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
