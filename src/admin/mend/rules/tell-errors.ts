import { idOf } from '../field-label.ts'
import { all, give, type Rule } from '../rule.ts'

/** What one types or chooses in. */
const controls =
  'input:not([type="hidden"]):not([tabindex="-1"]), textarea, select, [contenteditable="true"]'

/** A message (`.field-error`) stands beside its field, and nothing says so to those who hear the page. */
export const tellErrors: Rule = (page) => {
  const told = new Set<Element>()
  for (const message of all(page, '.field-type .field-error')) {
    // The same words would show again, over the message, when it is pointed at.
    message.removeAttribute('title')
    const control = controlBeside(message)
    if (!control) continue
    told.add(control)
    give(control, 'aria-invalid', 'true')
    describeBy(control, [
      idOf(message),
      ...describersOf(control).filter((id) => !id.startsWith(ours)),
    ])
  }
  for (const control of all(page, '[aria-invalid="true"]')) {
    if (told.has(control) || !describersOf(control).some((id) => id.startsWith(ours))) continue
    control.removeAttribute('aria-invalid')
    describeBy(
      control,
      describersOf(control).filter((id) => !id.startsWith(ours)),
    )
  }
}

const ours = 'mended-'

const describersOf = (control: Element): string[] =>
  control.getAttribute('aria-describedby')?.split(' ').filter(Boolean) ?? []

function describeBy(control: Element, ids: readonly string[]): void {
  if (ids.length > 0) give(control, 'aria-describedby', ids.join(' '))
  else control.removeAttribute('aria-describedby')
}

/** The control a message is about. */
export const controlBeside = (message: Element): HTMLElement | null =>
  message.closest('.field-type')?.querySelector<HTMLElement>(controls) ?? null
