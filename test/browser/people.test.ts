import { beforeAll, expect, test } from '@jest/globals'
import { type Api, someone } from '../support/api.ts'
import { overflow, seriousRules } from '../support/axe.ts'
import { type Account, describeInBrowser } from '../support/browser.ts'
import { aMunicipality } from '../support/content.ts'

describeInBrowser('the people of a municipality', (open) => {
  let own: string
  let manager: Api & Account & { id: string }
  let colleague: Account

  const member = (role: string) => ({
    memberships: [{ municipality: own, role: `municipality-${role}` }],
  })

  beforeAll(async () => {
    own = (await aMunicipality()).id
    manager = await someone(member('manager'))
    colleague = await someone(member('contributor'))
  })

  test.each([1280, 390])('are seen by their manager, at %i px', async (width) => {
    const page = await open({
      path: `/collections/municipalities/${own}/people`,
      as: manager,
      width,
    })
    await page.getByRole('cell', { name: colleague.email, exact: true }).waitFor()
    expect(await seriousRules(page, '[data-view="people"]')).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.getByRole('link', { name: 'Hvem gjorde hva' }).press('Enter')
    await page.waitForURL(/\/collections\/audit-log/)
    await page.locator('.collection-list').waitFor()
  })

  test('are given roles and let go with a hand-over, by the keyboard', async () => {
    const page = await open({ path: `/collections/municipalities/${own}/people`, as: manager })
    const { email } = colleague
    await page.getByRole('button', { name: `Gjør til ansvarlig: ${email}` }).press('Enter')
    await page.getByText('Rollen er endret.').waitFor()
    await page.getByRole('button', { name: `Gjør til bidragsyter: ${email}` }).press('Enter')
    await page.getByRole('button', { name: `Gjør til ansvarlig: ${email}` }).waitFor()

    await page.getByRole('button', { name: `Avslutt: ${manager.email}` }).press('Enter')
    await page.getByText('Ansvaret for kommunen.').waitFor()
    expect(await seriousRules(page, '[data-view="people"]')).toEqual([])
    await page.getByLabel('Hvem tar over?').selectOption({ label: email })
    await page.getByRole('button', { name: 'Avslutt medlemskapet' }).press('Enter')
    await page.getByText('Du ser bare folk i kommuner du er ansvarlig for.').waitFor()
  })

  test('are not shown to who does not manage them', async () => {
    const path = `/collections/municipalities/${own}`
    const page = await open({ path, as: await someone(member('contributor')) })
    await page.getByRole('link', { name: 'Dekning', exact: true }).waitFor()
    expect(await page.getByRole('link', { name: 'Folk', exact: true }).count()).toBe(0)
  })
})
