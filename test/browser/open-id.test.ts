import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { overflow, seriousRules } from '../support/axe.ts'
import { describeInBrowser } from '../support/browser.ts'
import { freePort } from '../support/free-port.mjs'
import { anAccount, openProduct, type Product, settingsOf } from '../support/open-id/product.ts'
import { openProvider } from '../support/open-id/provider.mjs'

describeInBrowser('signing in with a provider', (open) => {
  let product: Product
  let provider: Awaited<ReturnType<typeof openProvider>>

  beforeAll(async () => {
    const port = await freePort()
    const client_secret = 'a secret'
    const client = (name: string) => ({
      client_id: `tiltaksvifte-${name}`,
      client_secret,
      redirect_uris: [`http://localhost:${port}/api/open-id/${name}/callback`],
      post_logout_redirect_uris: [`http://localhost:${port}/admin/login`],
    })
    provider = await openProvider([client('entra'), client('idporten')])
    const given = { ISSUER: provider.issuer, CLIENT_SECRET: client_secret }
    product = await openProduct(port, {
      OPENID_PROVIDERS: 'entra,idporten',
      ...settingsOf('entra', { ...given, LABEL: 'Entra ID', EMAIL_DOMAINS: 'kommune.example' }),
      ...settingsOf('idporten', { ...given, LABEL: 'ID-porten' }),
    })
  })
  afterAll(async () => {
    await product?.stop()
    await provider?.close()
  })

  test('is done by keyboard, leads to the page asked for, and ends at the provider', async () => {
    const { email } = await anAccount(product)
    provider.person = { sub: randomUUID(), email, email_verified: true }
    const page = await open({ server: product.url, path: '/collections/programs' })
    await page.locator('#field-password').focus()
    const button = page.getByRole('link', { name: 'Logg inn med Entra ID' })
    for (let presses = 0; presses < 6; presses += 1) {
      if (await button.evaluate((element) => element === document.activeElement)) break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(`${product.url}/admin/collections/programs`)
    await page.getByRole('heading', { level: 1, name: 'Programmer' }).waitFor()
    await page.locator('.nav-toggler').first().click()
    await page.getByRole('button', { name: 'Logg ut' }).click()
    await page.waitForURL(`${provider.issuer}/session/end**`)
    await page.goto(`${product.url}/admin`)
    await page.waitForURL(/\/admin\/login/)
  })

  test('is made possible on the page of the account', async () => {
    const account = await anAccount(product)
    const page = await open({ server: product.url, path: '/account', as: account })
    provider.person = { sub: randomUUID() }
    await page.getByRole('button', { name: 'Koble til ID-porten' }).click()
    await page.getByText('Koblet til ID-porten.').waitFor()
    expect(page.url()).toBe(`${product.url}/admin/account`)
    expect(await seriousRules(page, 'section[aria-labelledby="open-id-heading"]')).toEqual([])
  })

  for (const width of [1280, 390]) {
    test(`has a page without serious violations at ${width} px, also when it fails`, async () => {
      const path = '/login?open-id=unknown'
      const page = await open({ server: product.url, path, width })
      expect(await page.getByRole('alert').first().textContent()).toContain('ingen konto')
      expect(await seriousRules(page, 'main, .template-minimal')).toEqual([])
      expect(await overflow(page)).toBe(0)
      const name = width < 600 ? 'sign-in-provider-phone' : 'sign-in-provider'
      if (process.env.SAVE_SCREENS) await page.screenshot({ path: `docs/screens/${name}.png` })
    })
  }
})
