import { randomUUID } from 'node:crypto'
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { anonymous, aPassword } from '../support/api.ts'
import {
  type Account,
  administratorAccount,
  choose,
  describeInBrowser,
  message,
} from '../support/browser.ts'
import { aTitle } from '../support/content.ts'
import { linkIn, writtenMails } from '../support/mail-server.ts'

describeInBrowser('a new manager', (open) => {
  test('goes from an invitation to a published offer, and takes a colleague along', async () => {
    const manager = newcomer()
    await invite(
      await open({ path: '/collections/invitations/create', as: administratorAccount }),
      {
        email: manager.email,
        role: 'Kommuneansvarlig',
        municipality: 'Mønsterby',
      },
    )
    const page = await accept(await open({ path: '/login' }), manager)
    await page.getByRole('heading', { name: 'Mønsterby' }).waitFor()

    const colleague = newcomer()
    await page.goto('/admin/collections/invitations/create', { waitUntil: 'networkidle' })
    await invite(page, { email: colleague.email, role: 'Bidragsyter' })
    const desk = await accept(await open({ path: '/login' }), colleague)

    const title = aTitle('Foreldrekveld')
    await desk.goto('/admin/collections/offers/create', { waitUntil: 'networkidle' })
    expect(await desk.locator('#field-municipality').textContent()).toContain('Mønsterby')
    await choose(desk, 'program', 'ICDP for minoritetsforeldre')
    await desk.fill('#field-title', title)
    await desk.fill('#field-seats', '20')
    await desk.getByRole('button', { name: 'Lagre utkast' }).click()
    await desk.waitForURL(/\/offers\/[\w-]{20,}/)
    await desk.getByRole('button', { name: 'Be om gjennomgang' }).click()
    await desk.getByText('De kommuneansvarlige har fått beskjed.').waitFor()
    expect(await publicTitles(title)).toEqual([])

    await page.goto(await linkSentTo(manager.email, 2), { waitUntil: 'networkidle' })
    expect(await page.locator('#field-title').inputValue()).toBe(title)
    await page.click('#action-save')
    await message(page)
    expect(await publicTitles(title)).toEqual([title])
  })
})

type Newcomer = Account & { name: string }

const newcomer = (): Newcomer => ({
  email: `${randomUUID()}@example.org`,
  password: aPassword(),
  name: 'Nina Ny',
})

type Invitation = { email: string; role: string; municipality?: string }

async function invite(form: Page, { email, role, municipality }: Invitation): Promise<void> {
  await form.fill('#field-email', email)
  await choose(form, 'role', role)
  if (municipality) await choose(form, 'municipality', municipality)
  await form.click('#action-save')
  expect(await message(form)).toBe('Invitasjon er laget.')
}

/** Follows the link in the mail, chooses a password and signs in with it. */
async function accept(page: Page, { email, password, name }: Newcomer): Promise<Page> {
  await page.goto(await linkSentTo(email), { waitUntil: 'networkidle' })
  await page.getByLabel('Navnet ditt').fill(name)
  await page.locator('input[type="password"]').first().fill(password)
  await page.getByLabel('Gjenta passordet').fill(password)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Logg inn' }).click()
  await page.waitForURL(/\/admin\/login/)
  await page.getByLabel('E-post').fill(email)
  await page.locator('#field-password').fill(password)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Mønsterby' }).waitFor()
  return page
}

/** The link in the latest of so many mails. */
async function linkSentTo(email: string, count = 1): Promise<string> {
  const mail = (await writtenMails(email, count)).at(count - 1)
  if (!mail) throw new Error(`${count} mails did not come to ${email}.`)
  return linkIn(mail)
}

async function publicTitles(title: string): Promise<string[]> {
  const { body } = await anonymous().get(
    `/api/offers?where[title][equals]=${encodeURIComponent(title)}&depth=0`,
  )
  return body.docs.map((offer: { title: string }) => offer.title)
}
