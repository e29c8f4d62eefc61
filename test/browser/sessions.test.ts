import { expect, test } from '@jest/globals'
import { someone } from '../support/api.ts'
import { seriousRules } from '../support/axe.ts'
import { describeInBrowser } from '../support/browser.ts'
import { keepPicture } from '../support/keep-picture.ts'

const part = '[data-view="sessions"]'

describeInBrowser('the list of sessions', (open) => {
  test('is on the account page, and ends another session by keyboard', async () => {
    const user = await someone({ roles: ['editor'] })
    const page = await open({ path: '/account', as: user })
    const list = page.locator(part)
    await list.getByText('Denne', { exact: true }).waitFor()
    expect(await list.locator('tbody tr').count()).toBe(2)
    await list.getByRole('button', { name: /^Avslutt innloggingen fra/ }).focus()
    await page.keyboard.press('Enter')
    await list.getByText('Innloggingen er avsluttet.').waitFor()
    expect(await list.locator('tbody tr').count()).toBe(1)
    expect((await user.get('/api/users/me')).body.user).toBeNull()
    await page.reload()
    await list.getByText('Denne', { exact: true }).waitFor()
  })

  for (const width of [1280, 390]) {
    test(`has no serious violation at ${width} px`, async () => {
      const user = await someone({ roles: ['editor'] })
      const page = await open({ path: '/account', as: user, width })
      expect(await seriousRules(page, part)).toEqual([])
      const box = await page.locator(part).boundingBox()
      expect((box?.x ?? width) + (box?.width ?? width)).toBeLessThanOrEqual(width)
      await page.locator(part).scrollIntoViewIfNeeded()
      if (width > 600) await keepPicture(page, 'sessions')
    })
  }
})
