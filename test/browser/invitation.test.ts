import { randomUUID } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { aPassword, memberOf } from '../support/api.ts'
import { overflow, seriousRules } from '../support/axe.ts'
import { choose, describeInBrowser, message } from '../support/browser.ts'
import { linkIn, writtenMails } from '../support/mail-server.ts'

async function linkSentTo(email: string): Promise<string> {
  const [mail] = await writtenMails(email)
  if (!mail) throw new Error(`No mail came to ${email}.`)
  return linkIn(mail)
}

describeInBrowser('an invitation', (open) => {
  test.each([1280, 390])(
    'is sent by a manager and accepted with the keyboard, at %i px',
    async (width) => {
      const manager = await memberOf('9901', 'manager')
      const email = `${randomUUID()}@example.org`
      const form = await open({ path: '/collections/invitations/create', as: manager, width })
      await form.fill('#field-email', email)
      await choose(form, 'role', 'Bidragsyter')
      await form.click('#action-save')
      expect(await message(form)).toBe('Invitasjon er laget.')

      const page = await open({ path: '/login', width })
      await page.goto(await linkSentTo(email), { waitUntil: 'networkidle' })
      await page.getByText('Du er invitert til Eksempelvik').waitFor()
      expect(new URL(page.url()).hash).toBe('')
      expect(await seriousRules(page, 'html')).toEqual([])
      expect(await overflow(page)).toBe(0)
      if (process.env.SAVE_SCREENS && width === 1280) {
        await page.screenshot({ path: 'docs/screens/invitation.png' })
      }

      const password = aPassword()
      await page.getByLabel('Navnet ditt').focus()
      await page.keyboard.type('Kari Kollega')
      await page.keyboard.press('Tab')
      await page.keyboard.type(password)
      await page.keyboard.press('Tab')
      await page.keyboard.type('noe annet')
      await page.keyboard.press('Enter')
      await page.getByText('De to passordene er ikke like.').waitFor()
      await page.getByLabel('Gjenta passordet').fill(password)
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Kontoen er klar' }).waitFor()
      expect(await seriousRules(page, 'html')).toEqual([])

      await page.getByRole('link', { name: 'Logg inn' }).press('Enter')
      await page.waitForURL(/\/admin\/login/)
      await page.getByLabel('E-post').fill(email)
      await page.locator('#field-password').fill(password)
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Eksempelvik' }).waitFor()
    },
  )

  test('is accepted by somebody with an account, by way of signing in', async () => {
    const manager = await memberOf('9901', 'manager')
    const colleague = await memberOf('9902', 'contributor')
    const form = await open({ path: '/collections/invitations/create', as: manager })
    await form.fill('#field-email', colleague.email)
    await choose(form, 'role', 'Kommuneansvarlig')
    await form.click('#action-save')
    await message(form)

    const page = await open({ path: '/login' })
    await page.goto(await linkSentTo(colleague.email), { waitUntil: 'networkidle' })
    await page.getByText('Denne adressen har allerede en konto.').waitFor()
    await page.getByRole('link', { name: 'Logg inn' }).click()
    await page.getByLabel('E-post').fill(colleague.email)
    await page.locator('#field-password').fill(colleague.password)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Bli med' }).click()
    await page.getByRole('heading', { name: 'Du er med' }).waitFor()
    await page.getByRole('link', { name: 'Gå til forsiden' }).click()
    await page.getByRole('heading', { name: 'Eksempelvik' }).waitFor()
  })

  test('whose link works no more says what to do', async () => {
    const page = await open({ path: '/invitation#gammel' })
    await page.getByRole('heading', { name: 'Lenken virker ikke' }).waitFor()
    await page.getByText('Be den som inviterte deg, om å sende en ny.').waitFor()
    expect(await seriousRules(page, 'html')).toEqual([])
  })
})
