import { textOf } from './rule.ts'

const fields = '.field-type, .payload-settings__language'
const labels = ':scope > .field-label, :scope > label, :scope > :not(.field-type) > .field-label'

/** The label beside a control, which Payload puts there without connecting the two. */
export const labelBeside = (control: Element): HTMLElement | null =>
  control.closest(fields)?.querySelector<HTMLElement>(labels) ?? null

/** The name of the field a control belongs to, without the star and the language behind it. */
export const nameOfField = (control: Element): string =>
  textOf(labelBeside(control)).replace(/\s*\*?\s*(— .*)?$/u, '')

let count = 0

/** The id of an element, which is given one when it has none. */
export function idOf(element: HTMLElement): string {
  if (element.id === '') {
    count += 1
    element.id = `mended-${count}`
  }
  return element.id
}
