import { expect, test } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { administrator, type Json, memberOf, municipalityId, someone } from '../support/api.ts'
import { overflow, seriousRules } from '../support/axe.ts'
import { type Account, describeInBrowser, message } from '../support/browser.ts'
import { aMunicipality, docOf } from '../support/content.ts'
import { untilQuiet } from '../support/until-quiet.ts'

const need = 'Indikativt · 13–17 år · Barnets psykiske helse'

describeInBrowser('the need profile', (open) => {
  test('starts from the template, gets a number of its own with its grounds, and goes back', async () => {
    const { id } = await aMunicipality()
    const memberships = [{ municipality: id, role: 'municipality-manager' }]
    const manager = await someone({ memberships })
    const page = await open({ path: '/collections/needs/create', as: manager })
    expect(await summaryOf(page)).toContain('Malen har 28 behov som ikke står her.')
    await save(page)
    await page.waitForURL(/\/needs\/[\w-]{20,}/)
    await untilQuiet(page)
    expect(await summaryOf(page)).toContain('28 behov')
    expect(await textOf(rowOf(page, need))).toContain('6 %, malens tall')

    const row = await openRow(page, need)
    expect(await beside(row)).toContain('2 000 barn × 6 % = 120 familier i året.')
    await type(row, 'prevalence', '0.08')
    await save(page)
    await row.getByText('Skriv kilden til deres eget tall').waitFor()

    await type(row, 'source', 'Ungdata i kommunen')
    await type(row, 'year', '2025')
    await type(row, 'note', 'Spurt på ungdomstrinnet.')
    await row.getByText('Skriv kilden til deres eget tall').waitFor({ state: 'detached' })
    await save(page)
    await page.getByText('Lagret.').waitFor()
    await page.getByRole('heading', { level: 1, name: /^Kommune / }).waitFor()
    await page.reload({ waitUntil: 'networkidle' })
    await page.getByRole('heading', { level: 1, name: /^Kommune / }).waitFor()
    expect(await textOf(rowOf(page, need))).toContain('8 %, eget tall med egen kilde')
    expect(await summaryOf(page)).toContain('1 med eget tall')
    expect(await beside(row)).toContain('160 familier i året. Malens tall gir 120 familier i året.')
    expect(await beside(row)).toContain('Tallet deres er et annet enn malens.')

    await press(page, row.getByRole('button', { name: `Bruk malens tall: ${need}` }))
    await row.getByText('Dere bruker malens tall.').waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Angre')
    await page.keyboard.press('Enter')
    await row.getByText('Tallet deres er satt inn igjen.').waitFor()
    expect(await valueIn(row, 'note')).toBe('Spurt på ungdomstrinnet.')
    await page.keyboard.press('Enter')
    await row.getByText('Malens tall er satt inn.').waitFor()
    expect([await valueIn(row, 'prevalence'), await valueIn(row, 'note')]).toEqual(['0.06', ''])
    await save(page)
    await page.getByText('Lagret.').waitFor()
    await page.reload({ waitUntil: 'networkidle' })
    expect(await textOf(rowOf(page, need))).toContain('6 %, malens tall')
    expect(await summaryOf(page)).toContain('0 med eget tall')
  })

  test('gets needs back that were taken out', async () => {
    const admin = await administrator()
    const { cells } = (await admin.get('/api/globals/need-template?depth=0')).body
    const kept = cells.slice(0, 25).map(({ id: _row, ...cell }: Json) => cell)
    const page = await open(await aProfile({ cells: kept }))
    await press(page, page.getByRole('button', { name: 'Hent manglende behov fra malen' }))
    await page.getByText('3 behov er hentet fra malen.').waitFor()
    await save(page)
    expect(await message(page)).toBe('Lagret.')
    await page.reload({ waitUntil: 'networkidle' })
    expect(await summaryOf(page)).toContain('28 behov')
    expect(await textOf(rowOf(page, need))).toContain('6 %, malens tall')
  })

  test('is named by its municipality, and speaks English to those who have chosen it', async () => {
    const path = `/collections/needs/${await profileOf('9902')}`
    const page = await open({ path, as: await memberOf('9902', 'manager') })
    await page.context().addCookies([{ name: 'payload-lng', value: 'en', url: page.url() }])
    await page.reload({ waitUntil: 'networkidle' })
    await page.getByRole('heading', { level: 1, name: 'Mønsterby (oppdiktet)' }).waitFor()
    expect(await summaryOf(page)).toContain('2 not relevant')
  })

  for (const width of [1280, 360]) {
    test(`has no serious violation in what is ours at ${width} px`, async () => {
      const page = await open({ ...(await aProfile()), width })
      const row = await openRow(page, need)
      await type(row, 'prevalence', '0.08')
      await save(page)
      await row.getByText('Skriv kilden til deres eget tall').waitFor()
      const ours = ['[data-view="need-summary"]', '[data-view="template-beside"]', '[role="alert"]']
      for (const part of ours) expect(await seriousRules(page, part)).toEqual([])
      expect(await overflow(page)).toBe(0)
    })
  }
})

/** A profile of its own for each test that edits one: who edits, locks it for everybody else. */
async function aProfile(fields: object = {}): Promise<{ path: string; as: Account }> {
  const { id: municipality } = await aMunicipality()
  const admin = await administrator()
  const { id } = docOf(await admin.post('/api/needs', { municipality, ...fields }))
  const memberships = [{ municipality, role: 'municipality-contributor' }]
  return { path: `/collections/needs/${id}`, as: await someone({ memberships }) }
}

async function profileOf(number: string): Promise<string> {
  const municipality = await municipalityId(number)
  const admin = await administrator()
  const { body } = await admin.get(`/api/needs?where[municipality][equals]=${municipality}&depth=0`)
  return body.docs[0].id
}

/** What a part of the page says, with ordinary spaces where numbers have hard ones. */
const textOf = async (part: Locator) => (await part.textContent())?.replace(/\s/g, ' ') ?? ''
const summaryOf = (page: Page) => textOf(page.locator('[data-view="need-summary"]'))
const rowOf = (page: Page, name: string) => page.locator('[id^="cells-row-"]', { hasText: name })
const beside = (row: Locator) => textOf(row.locator('[data-view="template-beside"]'))
const field = (row: Locator, name: string) => row.locator(`[id^="field-cells__"][id$="__${name}"]`)
const valueIn = (row: Locator, name: string) => field(row, name).inputValue()
const save = (page: Page) => press(page, page.locator('#action-save'))

async function press(page: Page, control: Locator): Promise<void> {
  await control.focus()
  await page.keyboard.press('Enter')
}

async function openRow(page: Page, name: string): Promise<Locator> {
  const row = rowOf(page, name)
  // Which rows are open is stored, and read again with every answer: one that comes first closes it.
  const stored = page.waitForResponse(
    (answer) =>
      answer.url().includes('/payload-preferences/') && answer.request().method() === 'POST',
  )
  await press(page, row.locator('.collapsible__toggle').first())
  await row.locator('[data-view="template-beside"]').waitFor()
  await stored
  return row
}

/** Replaces what a field holds, by keyboard. */
async function type(row: Locator, name: string, text: string): Promise<void> {
  await field(row, name).focus()
  await row.page().keyboard.press('ControlOrMeta+a')
  await row.page().keyboard.type(text)
}
