import { rmSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { someone } from '../support/api.ts'
import { seriousRules } from '../support/axe.ts'
import { administratorAccount, describeInBrowser } from '../support/browser.ts'
import { keepPicture } from '../support/keep-picture.ts'
import { filledDatabase } from '../support/own-database.ts'
import { runServer } from '../support/run-server.mjs'
import { authenticator, turnOnFactor } from '../support/second-factor.ts'

const panel = '[data-view="second-factor"]'
const codeStep = '[data-view="sign-in-code"]'

const nameFor = (name: string, width: number) => (width < 600 ? `${name}-phone` : name)

async function givePassword(page: Page, { email, password }: { email: string; password: string }) {
  await page.locator('#field-email').focus()
  await page.keyboard.type(email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await page.locator(codeStep).waitFor()
}

describeInBrowser('the second factor', (open) => {
  for (const width of [1280, 390]) {
    test(`is set up on the account page by keyboard at ${width} px`, async () => {
      const user = await someone({ roles: ['editor'] })
      const page = await open({ path: '/account', as: user, width })
      const part = page.locator(panel)
      await part.getByText('Slått av.').waitFor()
      await part.getByRole('button', { name: 'Slå på' }).press('Enter')
      await part.getByRole('img', { name: /QR-kode/ }).waitFor()
      await part.locator('code').scrollIntoViewIfNeeded()
      await keepPicture(page, nameFor('second-factor', width))
      expect(await seriousRules(page, panel)).toEqual([])
      const secret = (await part.locator('code').textContent())?.replace(/ /g, '') ?? ''
      await part.getByLabel('Koden appen viser nå').fill(authenticator(secret)())
      await page.keyboard.press('Enter')
      await part.getByRole('heading', { name: 'Gjenopprettingskoder' }).waitFor()
      expect(await part.locator('li').count()).toBe(10)
      expect(await seriousRules(page, panel)).toEqual([])
      await part.getByRole('button', { name: 'Jeg har tatt vare på dem' }).press('Enter')
      await part.getByText('10 gjenopprettingskoder er igjen').waitFor()
      const box = await part.boundingBox()
      expect((box?.x ?? width) + (box?.width ?? width)).toBeLessThanOrEqual(width)
    })

    test(`is asked for at signing in, by keyboard at ${width} px`, async () => {
      const user = await someone({ roles: ['editor'] })
      const { code } = await turnOnFactor(user)
      const page = await open({ path: '/login', width })
      await givePassword(page, user)
      expect(await seriousRules(page, codeStep)).toEqual([])
      await page.keyboard.type('000000')
      await page.keyboard.press('Enter')
      await page.getByText('Koden er feil').waitFor()
      if (width > 600) await keepPicture(page, 'sign-in-code')
      await page.getByLabel('Kode').fill(code())
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Velkommen til Tiltaksvifte' }).waitFor()
    })
  }

  test('is set up at signing in where administrators need one', async () => {
    const settings = { ...(await filledDatabase()), SECOND_FACTOR: 'required' }
    const server = await runServer(settings)
    const page = await open({ path: '/login' })
    await page.goto(`${server.url}/admin/login`, { waitUntil: 'networkidle' })
    await givePassword(page, administratorAccount)
    await page.getByRole('img', { name: /QR-kode/ }).waitFor()
    expect(await seriousRules(page, codeStep)).toEqual([])
    await keepPicture(page, 'sign-in-set-up')
    const secret = (await page.locator('code').textContent())?.replace(/ /g, '') ?? ''
    await page.keyboard.type(authenticator(secret)())
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Gjenopprettingskoder' }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Velkommen til Tiltaksvifte' }).waitFor()
    await server.stop()
    rmSync(settings.DATA_FOLDER, { recursive: true, force: true })
  }, 180_000)

  test('is removed by an administrator, and its owner sees that', async () => {
    const user = await someone({ roles: ['editor'] })
    await turnOnFactor(user)
    const page = await open({ path: `/collections/users/${user.id}`, as: administratorAccount })
    await page.locator(panel).getByRole('button', { name: 'Fjern det andre trinnet' }).click()
    await page.locator(panel).getByText('En administrator fjernet').waitFor()
    const own = await open({ path: '/account', as: user })
    await own.locator(panel).getByText('En administrator fjernet').waitFor()
  })
})
