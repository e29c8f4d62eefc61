import type { Page } from 'playwright-core'

/** Makes the window of an open page this wide, and its letters so many times as large. */
export async function lookAt(page: Page, width: number, text = 1): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.evaluate(async (times) => {
    const { style } = document.documentElement
    style.fontSize = ''
    // The letters of this width; that they change takes a moment.
    await new Promise((resolve) => setTimeout(resolve, 100))
    const { fontSize } = getComputedStyle(document.documentElement)
    if (times > 1) style.fontSize = `${Number.parseFloat(fontSize) * times}px`
  }, text)
  await page.waitForTimeout(300)
}
