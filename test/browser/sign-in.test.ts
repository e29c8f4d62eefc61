import { expect, test } from '@jest/globals'
import { administratorAccount, describeInBrowser } from '../support/browser.ts'

describeInBrowser('signing in', (open) => {
  test('is done by keyboard alone, in Norwegian, and leads to the welcome', async () => {
    const page = await open({ path: '' })
    await page.waitForURL(/\/admin\/login/)
    expect(await page.getAttribute('html', 'lang')).toBe('nb')
    await page.locator('#field-email').focus()
    await page.keyboard.type(administratorAccount.email)
    await page.keyboard.press('Tab')
    await page.keyboard.type(administratorAccount.password)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Velkommen til Tiltaksvifte' }).waitFor()
    await page.waitForFunction(() => document.title === 'Startside – Tiltaksvifte')
  })

  test('is in Norwegian in an English browser too, until English is chosen', async () => {
    const page = await open({ path: '/login', language: 'en-GB' })
    expect(await page.getAttribute('html', 'lang')).toBe('nb')
    const account = await open({ path: '/account', as: administratorAccount, language: 'en-GB' })
    await account.locator('.payload-settings__language .rs__control').click()
    await account.locator('.rs__option', { hasText: 'English' }).click()
    await account.locator('html[lang="en"]').waitFor()
  })

  test('with a wrong password says so', async () => {
    const page = await open({ path: '/login' })
    await page.fill('#field-email', administratorAccount.email)
    await page.fill('#field-password', 'not-the-password')
    await page.keyboard.press('Enter')
    await page.getByText('E-postadressen eller passordet er feil').first().waitFor()
  })
})
