import { beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { type Api, memberOf, municipalityId } from '../support/api.ts'
import { overflow, seriousRules } from '../support/axe.ts'
import { type Account, describeInBrowser } from '../support/browser.ts'
import { withKey } from '../support/clients.ts'
import { aTitle, docOf } from '../support/content.ts'

describeInBrowser('an API client in the admin', (open) => {
  let manager: Account & Api
  let path: string
  const panel = '[data-view="api-key"]'

  beforeAll(async () => {
    manager = await memberOf('9901', 'manager')
  })

  const aNewClient = async () => {
    const municipality = await municipalityId('9901')
    const data = { name: aTitle('Nettsted'), municipality }
    return `/collections/api-clients/${docOf(await manager.post('/api/api-clients', data)).id}`
  }

  const press = async (page: Page, name: string) => {
    await page.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
  }

  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.textContent?.slice(0, 40))

  const keyOn = (page: Page) => page.getByLabel('Den nye nøkkelen').inputValue()

  test('must be saved before it has a key', async () => {
    const page = await open({ path: '/collections/api-clients/create', as: manager })
    expect(await page.locator(panel).textContent()).toContain('Lagre klienten først')
    expect(await page.locator(`${panel} button`).count()).toBe(0)
  })

  test('gets a key by the keyboard, sees and copies it once, changes it and ends it', async () => {
    path = await aNewClient()
    const page = await open({ path, as: manager })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByText('Klienten har ingen nøkkel').waitFor()

    await press(page, 'Lag nøkkel')
    await page.getByText('Nøkkelen vises bare nå').waitFor()
    const first = await keyOn(page)
    expect((await withKey(first).get('/api/levels')).status).toBe(200)
    // The key has the focus; the button that copies it comes next.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('Nøkkelen er kopiert.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(first)

    await page.reload({ waitUntil: 'networkidle' })
    await page.getByText(`en nøkkel som slutter på ${first.slice(-4)}.`).waitFor()
    expect(await page.content()).not.toContain(first)

    await press(page, 'Lag ny nøkkel')
    await page.getByText('Den gamle nøkkelen slutter å virke').waitFor()
    await press(page, 'Avbryt')
    expect(await focused(page)).toBe('Lag ny nøkkel')
    expect((await withKey(first).get('/api/levels')).status).toBe(200)
    await press(page, 'Lag ny nøkkel')
    await page.keyboard.press('Enter')
    await page.getByText('Nøkkelen vises bare nå').waitFor()
    const second = await keyOn(page)
    expect((await withKey(first).get('/api/levels')).status).toBe(401)
    expect((await withKey(second).get('/api/levels')).status).toBe(200)

    await press(page, 'Trekk tilbake nøkkelen')
    await press(page, 'Ja, trekk tilbake')
    await page.getByText('Nøkkelen er trukket tilbake.').waitFor()
    expect(await focused(page)).toBe('Lag nøkkel')
    await page.getByText('Klienten har ingen nøkkel').waitFor()
    expect((await withKey(second).get('/api/levels')).status).toBe(401)
  })

  test('that has expired says what to do', async () => {
    const expired = await aNewClient()
    const yesterday = new Date(Date.now() - 86_400_000).toISOString()
    docOf(await manager.patch(expired.replace('/collections', '/api'), { expires: yesterday }))
    const page = await open({ path: expired, as: manager })
    await press(page, 'Lag nøkkel')
    await page.getByText('Klienten er utløpt. Sett en senere dato og lagre først.').waitFor()
  })

  for (const width of [1280, 390]) {
    test(`has no serious violation of accessibility at ${width} px`, async () => {
      const page = await open({ path: await aNewClient(), as: manager, width })
      await press(page, 'Lag nøkkel')
      await page.getByText('Nøkkelen vises bare nå').waitFor()
      await press(page, 'Trekk tilbake nøkkelen')
      expect(await seriousRules(page, panel)).toEqual([])
      expect(await overflow(page)).toBe(0)
      if (process.env.SCREENSHOTS) {
        await page.locator(panel).scrollIntoViewIfNeeded()
        await page.screenshot({ path: `${process.env.SCREENSHOTS}/api-key-${width}.png` })
      }
    })
  }
})
