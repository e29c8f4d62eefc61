import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { administrator } from '../support/api.ts'
import { administratorAccount, choose, describeInBrowser, message } from '../support/browser.ts'
import { aProgram } from '../support/content.ts'
import { untilQuiet } from '../support/until-quiet.ts'
import { mainViews } from './views.ts'

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document
    return activeElement?.getAttribute('aria-label') ?? activeElement?.id ?? ''
  })

/**
 * Others make programmes meanwhile, and one of the seed's need not stand on the first page. They also
 * write in other languages, and Payload goes on with the one that was last chosen.
 */
const searched = '/collections/programs?search=BAPP&locale=nb'

describeInBrowser('what is mended in the admin', (open) => {
  const edit = async (view: string, width = 1280) => {
    const { path = '' } = (await mainViews())[view] ?? {}
    return open({ path, width, as: administratorAccount })
  }

  test('has names: fields that choose, dates, menus, rows, pages', async () => {
    const offer = await edit('offer-edit')
    for (const name of [/^Program/, /^Kommune/, /^Tilstand/]) {
      await offer.getByRole('combobox', { name }).waitFor()
    }
    for (const name of [/^Fra$/, /^Til$/, /^Prosjektmidlene tar slutt$/]) {
      await offer.getByRole('textbox', { name }).waitFor()
    }
    await offer.getByRole('button', { name: 'Flere valg for dokumentet' }).waitFor()
    await offer.getByRole('button', { name: 'Tøm Program' }).waitFor()

    const list = await open({ path: '/collections/programs', as: administratorAccount })
    await list.getByRole('button', { name: 'Neste side' }).waitFor()
    const found = await open({ path: searched, as: administratorAccount })
    await found.getByRole('checkbox', { name: 'Velg BAPP-grupper' }).waitFor({ state: 'attached' })

    const program = await edit('program-edit')
    await program.getByRole('textbox', { name: /^Beskrivelse/ }).waitFor()
    await program.getByRole('button', { name: 'Legg til Ansvarlig institusjon' }).waitFor()
    expect(await program.locator('[aria-label*="[object Object]"]').count()).toBe(0)
  })

  test('is named in the language of the admin', async () => {
    const page = await open({ path: searched, as: administratorAccount, language: 'nn-NO' })
    expect(await page.getAttribute('html', 'lang')).toBe('nn')
    await page.getByRole('checkbox', { name: 'Vel BAPP-grupper' }).waitFor({ state: 'attached' })
  })

  test('has a calendar in the language of the admin', async () => {
    const { path = '' } = (await mainViews())['offer-edit'] ?? {}
    const page = await open({ path, as: administratorAccount, language: 'nn-NO' })
    await page.locator('.date-time-picker input').first().click()
    const calendar = page.getByRole('dialog', { name: 'Vel dato' })
    await calendar.getByRole('button', { name: 'Neste månad' }).click()
    await calendar
      .getByRole('option', { name: /^Vel måndag \d+\. / })
      .first()
      .waitFor()
    await calendar.getByLabel('tysdag').filter({ hasText: 'ty' }).waitFor()
    await calendar.getByRole('combobox', { name: 'Månad' }).waitFor()
  })

  test('works by keyboard: a field that chooses, and its cross', async () => {
    const page = await edit('offer-edit')
    const status = page.getByRole('combobox', { name: /^Tilstand/ })
    await status.focus()
    await page.keyboard.press('ArrowDown')
    await page.locator('.rs__option', { hasText: 'På pause' }).waitFor()
    await page.keyboard.type('På pause')
    await page.keyboard.press('Enter')
    await page.locator('#field-status', { hasText: 'På pause' }).waitFor()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Tøm Tilstand')
    await page.keyboard.press('Enter')
    await page.locator('#field-status', { hasText: 'Velg' }).waitFor()
  })

  test('works by keyboard: tabs, the menu of a row, the pages of a list', async () => {
    const offer = await edit('offer-edit')
    await offer.getByRole('button', { name: 'Kontakt' }).press('Enter')
    await offer.getByLabel('Nettside').waitFor()

    const needs = await edit('need-profile')
    const rows = await needs.locator('.array-field__row').count()
    await needs
      .getByRole('button', { name: /^Valg for / })
      .first()
      .press('Enter')
    await needs.getByRole('button', { name: 'Ta bort' }).first().press('Enter')
    await needs.waitForFunction(
      (left) => document.querySelectorAll('.array-field__row').length === left,
      rows - 1,
    )

    const list = await open({ path: '/collections/programs', as: administratorAccount })
    await list.getByRole('button', { name: 'Neste side' }).press('Enter')
    await list.waitForURL(/page=2/)
  })

  test('is mended once, and then left alone', async () => {
    const page = await edit('need-profile')
    // Until the page itself has come to rest.
    await page.waitForTimeout(2000)
    const changes = await page.evaluate(async () => {
      let count = 0
      const observer = new MutationObserver((records) => {
        count += records.length
      })
      observer.observe(document.body, { attributes: true, childList: true, subtree: true })
      document.querySelector('h1')?.classList.add('changed')
      await new Promise((resolve) => setTimeout(resolve, 1000))
      observer.disconnect()
      return count
    })
    expect(changes).toBe(1)
  })

  test('moves nothing for those who have asked for that', async () => {
    const page = await edit('offer-edit')
    const duration = await page.evaluate(() => {
      const button = document.querySelector('.btn')
      return button ? getComputedStyle(button).transitionDuration : ''
    })
    expect(Number.parseFloat(duration)).toBeLessThan(0.001)
  })

  test('shows where the keyboard is', async () => {
    const page = await edit('offer-edit')
    const unseen: string[] = []
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab')
      // The ring is drawn at the next picture.
      await page.waitForTimeout(50)
      const where = await page.evaluate(() => {
        const element = document.activeElement
        if (!element || element === document.body) return null
        const shown = element.closest('.rs__control') ?? element
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(shown)
        const hasRing = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
        return hasRing || boxShadow !== 'none' ? null : element.outerHTML.slice(0, 120)
      })
      if (where) unseen.push(where)
    }
    expect(unseen).toEqual([])
  })
})

describeInBrowser('a rich text', (open) => {
  test('is saved with what was typed a moment before, and is left by Escape and Tab, as it says', async () => {
    const program = await aProgram()
    const api = `/api/programs/${program.id}`
    const page = await open({
      path: `/collections/programs/${program.id}?locale=nb`,
      as: administratorAccount,
    })
    const text = page.getByRole('textbox', { name: /^Beskrivelse/ })
    await text.click()
    expect(
      await text.evaluate((box) =>
        (box.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent)
          .join(' '),
      ),
    ).toContain('Escape og deretter Tab')
    const at = () =>
      page.evaluate(() => {
        const { activeElement } = document
        const field = activeElement?.closest('[contenteditable="true"]')
        return field ? 'text' : activeElement?.tagName
      })
    for (const way of ['Tab', 'Shift+Tab']) {
      await text.click()
      expect([way, await at()]).toEqual([way, 'text'])
      await page.keyboard.press('Escape')
      await page.keyboard.press(way)
      expect([way, await at()]).toEqual([way, 'BUTTON'])
    }
    await text.click()
    const last = async () => {
      const { body } = await (await administrator()).get(`${api}?draft=true&depth=0`)
      return JSON.stringify(body.body)
    }
    const saved = (write: () => Promise<unknown>) =>
      Promise.all([
        page.waitForResponse((answer) => answer.request().method() === 'PATCH'),
        write(),
      ])
    await page.keyboard.type('Første avsnitt.')
    await saved(() => page.keyboard.press('ControlOrMeta+s'))
    expect(await last()).toContain('Første avsnitt.')
    await untilQuiet(page)
    await page.keyboard.type(' Og mer.')
    await saved(() => page.keyboard.press('ControlOrMeta+s'))
    expect(await last()).toContain('Og mer.')
    await (await administrator()).delete(api)
  })
})

describeInBrowser('a refused save', (open) => {
  test.each([1280, 320])('takes one to the first field in error at %i px', async (width) => {
    const page = await open({
      path: '/collections/offers/create',
      width,
      as: administratorAccount,
    })
    await page.getByRole('button', { name: 'Publiser endringene' }).click()
    expect(await message(page)).toBe('Dette feltet må rettes: Kommune')
    const owner = page.getByRole('combobox', { name: /^Kommune/ })
    await page.waitForFunction(
      () => document.activeElement?.getAttribute('aria-invalid') === 'true',
    )
    expect(await owner.evaluate((box) => box === document.activeElement)).toBe(true)
    const told = await owner.evaluate((box) =>
      (box.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    )
    expect(told).toContain('Velg kommunen dette hører til.')
    const error = page.locator('#field-municipality .field-error')
    expect(await error.isVisible()).toBe(true)
    expect(await error.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true)
  })

  test('opens the tab the field lies in', async () => {
    const page = await open({ path: '/collections/offers/create', as: administratorAccount })
    await choose(page, 'municipality', 'Eksempelvik')
    await page.locator('#field-municipality', { hasText: 'Eksempelvik' }).waitFor()
    await page.fill('#field-title', 'Et tilbud med feil adresse')
    await page.getByRole('button', { name: 'Kontakt' }).click()
    await page.fill('#field-webPage', 'ikke en adresse')
    await page.getByRole('button', { name: 'Kapasitet' }).click()
    // The form asks the server about each change, and is not sent while it waits for an answer.
    await untilQuiet(page)
    await page.getByRole('button', { name: 'Publiser endringene' }).click()
    await page.locator('#field-webPage:focus[aria-invalid="true"]').waitFor()
  })
})
