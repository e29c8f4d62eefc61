import { beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { type Api, anonymous, idOf, type Json, someone } from '../support/api.ts'
import { overflow, seriousRules } from '../support/axe.ts'
import { type Account, describeInBrowser } from '../support/browser.ts'
import { aMunicipality, anOffer, aProgram, aTitle } from '../support/content.ts'
import { keepPicture } from '../support/keep-picture.ts'
import { focused, press, tabTo } from '../support/keyboard.ts'

/** Chooses in a drop-down of ours that has the focus, by the first letters. */
async function pick(page: Page, field: string, option: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.type(option)
}

/** Looks at what is open with axe, wide and narrow, and keeps pictures of it. */
async function lookAt(page: Page, part: string, name: string): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: width < 600 ? 844 : 900 })
    expect([name, width, await seriousRules(page, part)]).toEqual([name, width, []])
    expect([name, width, await overflow(page)]).toEqual([name, width, 0])
    await keepPicture(page, width < 600 ? `${name}-phone` : name)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

describeInBrowser('the way of an editor', (open) => {
  let editor: Api & Account
  beforeAll(async () => {
    editor = await someone({ roles: ['editor'] })
  })

  const arenasOf = async ({ id }: Json): Promise<number> =>
    (await anonymous().get(`/api/programs/${id}?depth=0`)).body.arenas.length

  test('changes many at once, sees first what would happen, and takes it back', async () => {
    const tag = aTitle('Samlet')
    const digital = await idOf('arenas', 'key', 'digital')
    const [one, other] = [
      await aProgram({ title: `${tag} en` }),
      await aProgram({ title: `${tag} to` }),
    ]
    await aProgram({ title: `${tag} tre`, arenas: [digital] })
    await anOffer((await aMunicipality()).id, { program: one.id })
    const page = await open({
      path: `/collections/programs?search=${encodeURIComponent(tag)}`,
      as: editor,
    })
    await page.getByRole('link', { name: `${tag} tre` }).waitFor()
    await tabTo(page, /^Velg alle/)
    await page.keyboard.press('Space')
    await page.getByRole('link', { name: 'Endre valgte (3)' }).waitFor()
    await page.keyboard.press('Shift+Tab')
    expect(await focused(page)).toBe('Endre valgte (3)')
    await page.keyboard.press('Enter')

    await page.getByRole('heading', { level: 1, name: 'Endre mange: programmer' }).waitFor()
    await page.waitForLoadState('networkidle')
    await pick(page, 'Hva skal endres?', 'Arenaer')
    await press(page, 'Vis hva som vil skje')
    await page.getByText('Velg hva det skal endres til.').waitFor()
    expect(await focused(page)).toBe('Verdi')
    await page.keyboard.type('Digital')
    await press(page, 'Vis hva som vil skje')
    await page.getByRole('heading', { name: 'Dette vil skje' }).waitFor()
    expect(await focused(page)).toBe('Dette vil skje')
    await page.getByText('2 endres der alle ser dem.').waitFor()
    await page.getByText('1 tilbud i 1 kommune får ny dekning.').waitFor()
    await lookAt(page, '[data-view="bulk"]', 'bulk-preview')
    expect(await arenasOf(one)).toBe(1)

    await press(page, 'Gjennomfør for 2')
    await page.getByRole('heading', { name: 'Dette er gjort' }).waitFor()
    expect([await arenasOf(one), await arenasOf(other)]).toEqual([2, 2])
    await press(page, 'Angre alt')
    await page.getByRole('heading', { name: 'Dette er satt tilbake' }).waitFor()
    expect([await arenasOf(one), await arenasOf(other)]).toEqual([1, 1])
  })
})
