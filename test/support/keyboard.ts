import type { Page } from 'playwright-core'

/** What has the focus, as assistive technology would call it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement)) return ''
    const label =
      'labels' in element ? [...((element as HTMLInputElement).labels ?? [])][0]?.textContent : null
    return (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim()
  })

/** Goes on with Tab until something of this name has the focus, as somebody without a mouse would. */
export async function tabTo(page: Page, name: string | RegExp, most = 150): Promise<void> {
  const isIt = (text: string) => (typeof name === 'string' ? text === name : name.test(text))
  const passed: string[] = []
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab')
    const text = await focused(page)
    if (isIt(text)) return
    passed.push(text)
  }
  throw new Error(`Tab does not lead to ${name}. It led to ${[...new Set(passed)].join(' | ')}`)
}

/** Tab and Enter. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}
