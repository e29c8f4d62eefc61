import { beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { memberOf, municipalityId } from '../support/api.ts'
import { type Account, choose, describeInBrowser } from '../support/browser.ts'

describeInBrowser("a municipality's manager", (open) => {
  let manager: Account
  let coverage: string

  beforeAll(async () => {
    manager = await memberOf('9901', 'manager')
    coverage = `/collections/municipalities/${await municipalityId('9901')}/coverage`
  })

  test('registers an offer of a programme and sees the coverage rise', async () => {
    const before = await open({ path: coverage, as: manager })
    const reached = await percentOf(before, 'reach')

    const form = await open({ path: '/collections/offers/create', as: manager })
    expect(await form.locator('#field-municipality').textContent()).toContain('Eksempelvik')
    await choose(form, 'program', 'ICDP for minoritetsforeldre')
    await form.fill('#field-title', 'ICDP på biblioteket')
    await form.fill('#field-seats', '60')
    await form.click('#action-save')
    await form.waitForURL(/\/offers\/[\w-]{20,}/)

    const after = await open({ path: coverage, as: manager })
    expect(await percentOf(after, 'reach')).toBeGreaterThan(reached)
    expect(await after.locator('a', { hasText: 'ICDP på biblioteket' }).count()).toBeGreaterThan(0)
  })

  test('opens a cell of the matrix by keyboard and goes on to an offer behind it', async () => {
    const page = await open({ path: coverage, as: manager })
    await page.getByRole('link', { name: /^Selektivt, 6–12 år/ }).focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('region', { name: 'Selektivt · 6–12 år' })
    await panel.waitFor()
    expect(await panel.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    const offer = await page.evaluate(() => document.activeElement?.textContent ?? '')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/collections\/offers\/[\w-]{20,}/)
    await page.getByRole('heading', { level: 1, name: offer }).waitFor()
  })

  test('sees what the planned offers would change', async () => {
    const page = await open({ path: coverage, as: manager })
    await page.getByRole('link', { name: 'Med planlagte tilbud' }).click()
    await page.waitForURL(/view=withPlans/)
    await page.locator('[data-figure="effective"]', { hasText: 'Nå:' }).waitFor()
    expect(await percentOf(page, 'effective')).toBeGreaterThanOrEqual(
      Number(
        (await page.locator('[data-figure="effective"]').textContent())?.match(/Nå: (\d+)/)?.[1],
      ),
    )
  })

  test('of a municipality without offers sees what is needed and where to begin', async () => {
    const newcomer = await memberOf('0301', 'manager')
    const path = `/collections/municipalities/${await municipalityId('0301')}/coverage`
    const page = await open({ path, as: newcomer })
    await page.getByRole('heading', { name: 'Ingen tilbud er registrert ennå' }).waitFor()
    expect(await page.locator('[data-figure]').count()).toBe(0)
    await page.getByRole('link', { name: 'Registrer et tilbud' }).click()
    await page.waitForURL(/\/offers\/create/)
  })
})

async function percentOf(page: Page, figure: string): Promise<number> {
  const text = (await page.locator(`[data-figure="${figure}"]`).textContent()) ?? ''
  return Number(text.match(/(\d+)\s*%/)?.[1])
}
