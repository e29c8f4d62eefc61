import { afterAll, afterEach, beforeAll, describe, jest } from '@jest/globals'
import { type Browser, chromium, type Page } from 'playwright-core'
import { seededAdministrator, serverUrl } from './api.ts'
import { findBrowser } from './find-browser.mjs'
import { countRequests } from './until-quiet.ts'

const found = await findBrowser()

export type Account = { email: string; password: string }

type Visit = {
  /** Where to go in the admin, such as `/collections/offers`. */
  path: string
  /** Who is signed in. @default nobody */
  as?: Account
  /** Width of the window. @default 1280 */
  width?: number
  /** The language of the browser. @default 'nb-NO' */
  language?: string
  /** Which server. @default the one of all tests */
  server?: string
}

/** The administrator the seed made, as an account that signs in. */
export const administratorAccount: Account = seededAdministrator()

/** Tests in a real browser; skipped, with a reason, where none can run. */
export function describeInBrowser(
  name: string,
  tests: (open: (visit: Visit) => Promise<Page>) => void,
): void {
  if (found.skip !== undefined) {
    describe.skip(`${name} (${found.skip})`, () =>
      tests(() => Promise.reject(new Error('skipped'))))
    return
  }
  const { executablePath, args } = found
  // A browser on two processors that serve two databases besides is late now and then (in one of two whole
  // runs, one of 175); what it was late for is printed, and what is wrong is wrong twice.
  jest.retryTimes(1, { logErrorsBeforeRetry: true })
  describe(name, () => {
    let browser: Browser | undefined
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args })
    })
    afterAll(() => browser?.close())
    // A page that is left open goes on asking and drawing, beside those that are looked at next.
    afterEach(() => Promise.all((browser?.contexts() ?? []).map((context) => context.close())))
    tests(async (visit) => {
      if (!browser) throw new Error('The browser has not started.')
      return openPage(browser, visit)
    })
  })
}

async function openPage(
  browser: Browser,
  { path, as, width = 1280, language = 'nb-NO', server = serverUrl() }: Visit,
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: server,
    viewport: { width, height: width < 600 ? 844 : 900 },
    locale: language,
    timezoneId: 'Europe/Oslo',
    reducedMotion: 'reduce',
  })
  // Other suites run beside this one, on a machine that may do more than that.
  context.setDefaultTimeout(45_000)
  if (as) {
    const answer = await context.request.post('/api/users/login', { data: as })
    if (!answer.ok()) throw new Error(`Signing in as ${as.email} gave ${answer.status()}.`)
  }
  const page = await context.newPage()
  countRequests(page)
  await page.goto(`/admin${path}`, { waitUntil: 'networkidle' })
  await untilAlive(page)
  return page
}

/**
 * Waits until what can be pressed is React's. On a busy machine a page has asked for all it needs long
 * before that, and what is typed or pressed then may be lost.
 */
async function untilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('button')].every((button) =>
      Object.keys(button).some((key) => key.startsWith('__reactProps$')),
    ),
  )
}

/** Chooses in one of Payload's drop-down fields, by searching for the option. */
export async function choose(page: Page, field: string, option: string): Promise<void> {
  const box = page.locator(`#field-${field}`)
  await box.locator('.rs__control').first().click()
  await box.locator('input.rs__input, input').first().pressSequentially(option)
  await box.locator('.rs__option', { hasText: option }).first().click()
}

/** The message the admin shows after it has saved, or failed to. */
export async function message(page: Page): Promise<string> {
  const toast = page.locator('[data-sonner-toast]:not([data-type="loading"])').first()
  return (await toast.textContent()) ?? ''
}
