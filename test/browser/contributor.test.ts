import { expect, test } from '@jest/globals'
import { memberOf } from '../support/api.ts'
import { describeInBrowser, message } from '../support/browser.ts'

describeInBrowser("a municipality's contributor", (open) => {
  test('saves a draft and is not offered to publish it', async () => {
    const contributor = await memberOf('9902', 'contributor')
    const page = await open({ path: '/collections/offers/create', as: contributor })
    await page.fill('#field-title', 'Åpen kafé')
    expect(await page.locator('#action-save').count()).toBe(0)
    await page.click('#action-save-draft')
    expect(await message(page)).toBe('Tilbud er laget.')
    await page.waitForURL(/\/offers\/[\w-]{20,}/)
    await page.reload({ waitUntil: 'networkidle' })
    expect(await page.locator('#action-save').count()).toBe(0)
    expect(await page.locator('#action-unpublish').count()).toBe(0)
  })
})
