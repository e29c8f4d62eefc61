import type { Page } from 'playwright-core'

/** What has the focus, as assistive technology would call it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return ''
    const label =
      'labels' in element ? [...((element as HTMLInputElement).labels ?? [])][0]?.textContent : null
    const own = (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim()
    const [named] = element.getAttribute('aria-labelledby')?.split(' ') ?? []
    return own || (named && document.getElementById(named)?.textContent?.trim()) || ''
  })

/** In milliseconds. */
const patience = 45_000

/**
 * Goes on with Tab until something of this name has the focus, as somebody without a mouse would: round
 * the page once more, if it has not come yet.
 */
export async function tabTo(
  page: Page,
  name: string | RegExp,
  most = 150,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const isIt = (text: string) => (typeof name === 'string' ? text === name : name.test(text))
  const passed = new Set<string>()
  const deadline = Date.now() + patience
  for (let presses = 1; presses <= most || Date.now() < deadline; presses += 1) {
    await page.keyboard.press(key)
    const text = await focused(page)
    if (isIt(text)) return
    passed.add(text)
  }
  throw new Error(`${key} does not lead to ${name}. It led to ${[...passed].join(' | ')}`)
}

/** Tab and Enter. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}
