import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { memberOf, municipalityId, someone } from '../support/api.ts'
import { overflow, seriousRules } from '../support/axe.ts'
import { describeInBrowser } from '../support/browser.ts'
import { untilQuiet } from '../support/until-quiet.ts'

const label = 'Kommunen du arbeider i'

/** The municipalities that stand in the list of offers. Payload asks for their names as they come into view. */
async function listed(page: Page): Promise<string[]> {
  const cells = page.locator('tbody .cell-municipality')
  await cells.filter({ hasText: '(oppdiktet)' }).first().waitFor()
  const names = (await cells.allTextContents()).filter((name) => name.endsWith('(oppdiktet)'))
  return [...new Set(names)].sort()
}

async function choose(page: Page, name: string): Promise<void> {
  const option = page.getByLabel(label).locator('option', { hasText: name })
  await page.getByLabel(label).selectOption((await option.getAttribute('value')) ?? '')
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Bytt' }).press('Enter'),
  ])
  await untilQuiet(page)
}

describeInBrowser('who works for several municipalities', (open) => {
  test.each([1280, 390])('chooses which one to work in, at %i px', async (width) => {
    const [one, two] = await Promise.all(['9901', '9902'].map(municipalityId))
    const user = await someone({
      memberships: [
        { municipality: one ?? '', role: 'municipality-manager' },
        { municipality: two ?? '', role: 'municipality-contributor' },
      ],
    })
    const page = await open({ path: '/collections/offers?limit=50', as: user, width })
    expect(await seriousRules(page, '[data-view="switch"]')).toEqual([])
    expect(await listed(page)).toHaveLength(2)
    await choose(page, 'Mønsterby')
    expect(await listed(page)).toEqual([expect.stringMatching(/^Mønsterby/)])
    expect(await overflow(page)).toBe(0)
    if (process.env.SAVE_SCREENS && width === 1280) {
      await page.screenshot({ path: 'docs/screens/municipality-switch.png' })
    }

    await page.goto('/admin/collections/offers/create', { waitUntil: 'networkidle' })
    await page.locator('#field-municipality', { hasText: 'Mønsterby' }).waitFor()
    await page.goto('/admin/collections/offers?limit=50', { waitUntil: 'networkidle' })
    await choose(page, 'Alle mine kommuner')
    expect(await listed(page)).toHaveLength(2)
  })

  test('gets nothing by naming somebody else’s', async () => {
    const [one, two, third] = await Promise.all(['9901', '9902', '9903'].map(municipalityId))
    const user = await someone({
      memberships: [one, two].map((municipality) => ({
        municipality: municipality ?? '',
        role: 'municipality-contributor',
      })),
    })
    const page = await open({ path: '', as: user })
    const url = new URL(page.url()).origin
    await page
      .context()
      .addCookies([{ name: 'tiltaksvifte-municipality', value: third ?? '', url }])
    await page.goto('/admin/collections/offers?limit=50', { waitUntil: 'networkidle' })
    expect(await page.getByLabel(label).inputValue()).toBe('')
    expect((await listed(page)).some((name) => name.startsWith('Prøvedal'))).toBe(false)
    expect(await listed(page)).toHaveLength(2)
  })

  test('is the only one who is asked', async () => {
    const page = await open({ path: '', as: await memberOf('9901', 'contributor') })
    expect(await page.getByLabel(label).count()).toBe(0)
  })
})
