import type { Page, Request } from 'playwright-core'

const under = new WeakMap<Page, Set<Request>>()
/** In milliseconds. */
const silence = 500
const patience = 45_000

/** Counts what a page asks for, from now on. */
export function countRequests(page: Page): void {
  const asked = new Set<Request>()
  under.set(page, asked)
  page.on('request', (request) => asked.add(request))
  page.on('requestfinished', (request) => asked.delete(request))
  page.on('requestfailed', (request) => asked.delete(request))
}

/**
 * Waits until the page has asked for nothing in half a second. Playwright's own "networkidle" is a thing
 * that happens once to a page, so that it says nothing of what is asked for later.
 */
export async function untilQuiet(page: Page): Promise<void> {
  const asked = under.get(page)
  if (!asked) throw new Error('The requests of this page are not counted: see countRequests.')
  const deadline = Date.now() + patience
  for (let quietSince = Date.now(); Date.now() - quietSince < silence; ) {
    if (Date.now() > deadline) {
      const urls = [...asked].map((request) => request.url())
      throw new Error(`The page does not come to rest. It waits for ${urls.join(', ')}`)
    }
    await page.waitForTimeout(50)
    if (asked.size > 0) quietSince = Date.now()
  }
}
