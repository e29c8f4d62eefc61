import { expect, test } from '@jest/globals'
import { aPassword, someone } from '../support/api.ts'
import { overflow, seriousRules } from '../support/axe.ts'
import { describeInBrowser } from '../support/browser.ts'
import { linkIn, writtenMails } from '../support/mail-server.ts'

describeInBrowser('who has forgotten the password', (open) => {
  test.each([1280, 390])('chooses a new one with the keyboard, at %i px', async (width) => {
    const { email } = await someone({ roles: ['editor'] })
    const password = aPassword()
    const page = await open({ path: '/login', width })
    await page.getByRole('link', { name: 'Glemt passordet?' }).press('Enter')
    await page.getByRole('heading', { name: 'Glemt passord' }).waitFor()
    await page.waitForFunction(() => document.title !== '')
    expect(await seriousRules(page, 'html')).toEqual([])
    await page.getByLabel('E-post').fill(email)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'E-posten er sendt' }).waitFor()

    const [mail] = await writtenMails(email)
    await page.goto(mail ? linkIn(mail) : '', { waitUntil: 'networkidle' })
    await page.getByRole('heading', { name: 'Lag nytt passord' }).waitFor()
    expect(await seriousRules(page, 'html')).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.locator('#field-password').fill(password)
    await page.locator('#field-confirm-password').fill(password)
    await page.keyboard.press('Enter')

    await page.waitForURL(/\/admin\/login/)
    await page.getByLabel('E-post').fill(email)
    await page.locator('#field-password').fill(password)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Velkommen til Tiltaksvifte' }).waitFor()
  })

  test('is told in Norwegian when the link works no more', async () => {
    const page = await open({ path: `/reset/${'x'.repeat(43)}` })
    await page.locator('#field-password').fill('et langt nytt passord')
    await page.locator('#field-confirm-password').fill('et langt nytt passord')
    await page.keyboard.press('Enter')
    await page.getByText('Lenken virker ikke lenger.').first().waitFor()
  })
})
