import { richText } from './leave-rich-text.ts'

const saveButton = '.form-submit button'

/** In milliseconds: the editor waits as long for the browser to have nothing else to do. */
const patience = 1000

/**
 * Payload's rich text editor hands over what is typed when the browser is idle, up to half a second later;
 * whoever saves before that would lose it. A save from a page with a rich text waits until it is handed over.
 */
export function saveWhatIsTyped(): () => void {
  let isHeld = false
  let isThrough = false

  async function hold(event: Event, save: () => void): Promise<void> {
    if (isThrough || !document.querySelector(richText)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (isHeld) return
    isHeld = true
    // Once for the editor, which has asked before us, and once for the form to take it up.
    await untilIdle()
    await untilIdle()
    isHeld = false
    isThrough = true
    save()
    isThrough = false
  }

  const listen = new AbortController()
  const early = { capture: true, signal: listen.signal } as const
  window.addEventListener(
    'keydown',
    (event) => {
      if (isSaveKey(event)) hold(event, () => pressAnew(event))
    },
    early,
  )
  window.addEventListener(
    'click',
    (event) => {
      const button = event.target instanceof Element ? event.target.closest(saveButton) : null
      if (button instanceof HTMLElement) hold(event, () => button.click())
    },
    early,
  )
  return () => listen.abort()
}

const isSaveKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 's' && (ctrlKey || metaKey)

/** The key goes down and up again: Payload counts those that are held. */
function pressAnew({ key, code, ctrlKey, metaKey }: KeyboardEvent): void {
  const pressed = { key, code, ctrlKey, metaKey, bubbles: true, cancelable: true }
  document.dispatchEvent(new KeyboardEvent('keydown', pressed))
  document.dispatchEvent(new KeyboardEvent('keyup', pressed))
}

/** Safari has no idle time to wait for; the editor waits a tenth of a second there. */
const untilIdle = (): Promise<unknown> =>
  new Promise((resolve) =>
    'requestIdleCallback' in window
      ? requestIdleCallback(resolve, { timeout: patience })
      : setTimeout(resolve, 150),
  )
