import { all } from './rule.ts'
import { controlBeside } from './rules/tell-errors.ts'

const message = '.field-type .field-error'
const closedRow = '.collapsible--collapsed'
const tab = '.tabs-field__tab-button--has-error'
const openTab = `${tab}.tabs-field__tab-button--active`

/** In milliseconds. */
const pause = 100
/** A server that is busy takes its time to say which fields are wrong. */
const tries = 200
/** How many pauses the focus must stay: the form is drawn anew once or twice after it was refused. */
const steady = 15

/**
 * Takes whoever saved to the first field that was refused, and opens the row or the tab it lies in. A tab
 * is opened only when nothing that can be seen is wrong. Whoever has gone elsewhere or does something
 * else meanwhile is left there.
 */
export async function focusFirstError(page: ParentNode): Promise<void> {
  const busy = listenForWork()
  let stayed = 0
  let target: HTMLElement | null = null
  for (let time = 0; time < tries && stayed < steady; time += 1) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    if (busy.signal.aborted || (target && hasGoneElsewhere(target))) break
    target = firstInError(page)
    if (!target) openWhatHidesOne(page)
    else if (document.activeElement === target) stayed += 1
    else {
      stayed = 0
      target.focus()
      target.scrollIntoView({ block: 'center' })
    }
  }
  busy.abort()
}

/** Aborted by the next key, press or turn of the wheel, and then by whoever no longer wants to know. */
function listenForWork(): AbortController {
  const work = new AbortController()
  for (const deed of ['keydown', 'pointerdown', 'wheel']) {
    document.addEventListener(deed, () => work.abort(), { capture: true, signal: work.signal })
  }
  return work
}

const hasGoneElsewhere = (target: HTMLElement): boolean =>
  target.isConnected &&
  document.activeElement !== target &&
  document.activeElement !== document.body &&
  document.activeElement !== null

/** The first field that is in error and can be seen. */
const firstInError = (page: ParentNode): HTMLElement | null =>
  all(page, message)
    .filter((each) => !each.closest(closedRow))
    .map(controlBeside)
    .find((control) => control !== null) ?? null

function openWhatHidesOne(page: ParentNode): void {
  const row = all(page, message).map((each) => each.closest(closedRow))[0]
  const closed = row ?? page.querySelector(`${closedRow}.collapsible--style-error`)
  const toggle = closed?.querySelector<HTMLElement>('.collapsible__toggle')
  if (toggle) toggle.click()
  // What lies in a tab that has been opened may still be on its way.
  else if (!page.querySelector(openTab)) page.querySelector<HTMLElement>(tab)?.click()
}
