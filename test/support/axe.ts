import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Broken = Readonly<{ id: string; isSerious: boolean; count: number }>

/** The rules of axe that a part of the page breaks, and by how many elements. */
export async function brokenRules(page: Page, selector: string): Promise<Broken[]> {
  await page.evaluate(axe)
  // Seen and looked at in one step: after a save Payload draws a form anew, and between two it is gone.
  const found = await page.waitForFunction(async (part): Promise<AxeResults | null> => {
    if (!document.querySelector(part)) return null
    return Reflect.get(window, 'axe').run(part, { resultTypes: ['violations'] })
  }, selector)
  const { violations } = (await found.jsonValue()) ?? { violations: [] }
  return violations.map(({ id, impact, nodes }) => ({
    id,
    isSerious: impact === 'serious' || impact === 'critical',
    count: nodes.length,
  }))
}

/** The rules of axe that a part of the page breaks in a serious or critical way. */
export const seriousRules = async (page: Page, selector: string): Promise<string[]> =>
  (await brokenRules(page, selector)).filter(({ isSerious }) => isSerious).map(({ id }) => id)

/** How far the page is wider than its window (WCAG 1.4.10). */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth))
