import { beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { type Api, idOf, type Json, someone } from '../support/api.ts'
import { overflow, seriousRules } from '../support/axe.ts'
import { type Account, describeInBrowser } from '../support/browser.ts'
import { aProgram, aTitle } from '../support/content.ts'
import { keepPicture } from '../support/keep-picture.ts'
import { focused, press, tabTo } from '../support/keyboard.ts'
import { untilQuiet } from '../support/until-quiet.ts'

const paragraph = (text: string) => ({
  type: 'paragraph',
  version: 1,
  children: [{ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }],
})

const richText = (...texts: string[]) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: texts.map(paragraph),
  },
})

const progress = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor()

/** The language of what somebody writes in now. */
const language = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('lang'))

describeInBrowser('translating', (open) => {
  let editor: Api & Account

  beforeAll(async () => {
    editor = await someone({ roles: ['editor'] })
  })

  const stored = async ({ id }: Json): Promise<Json> =>
    (await editor.get(`/api/programs/${id}?locale=all&draft=true&depth=0`)).body

  test('goes from the list to the last missing text by keyboard alone', async () => {
    const title = aTitle('Foreldrekurs')
    const program = await aProgram({
      title,
      summary: 'Åtte kvelder for foreldre.',
      body: richText('Kurset varer i åtte uker.', 'Det er gratis.'),
      links: [{ text: 'Les mer', url: 'https://example.org' }],
    })
    const page = await open({ path: '/translate?language=nn&collection=programs', as: editor })
    await page.getByRole('heading', { name: 'Programmer som mangler nynorsk' }).waitFor()
    await press(page, title)
    await page.waitForURL(/\/translate\?locale=nn$/)
    await progress(page, '0 av 4 felt oversatt')
    await page.getByRole('heading', { name: title, exact: true, level: 1 }).waitFor()

    await tabTo(page, 'Neste felt som mangler')
    await page.keyboard.press('Enter')
    expect(await language(page)).toBe('nn')
    await page.keyboard.type(`${title} på nynorsk`)
    await page.keyboard.press('ControlOrMeta+Enter')
    await page.keyboard.type('Åtte kveldar for foreldre.')
    await page.keyboard.press('ControlOrMeta+Enter')
    await page.keyboard.type('Kurset varer i åtte veker.')
    // Payload takes up what stands in a rich text when the browser has nothing else to do.
    await page.getByText('Kurset varer i åtte veker.').waitFor()
    await untilQuiet(page)
    await page.keyboard.press('ControlOrMeta+Enter')
    expect(await language(page)).toBe('nn')
    await page.keyboard.type('Les meir')
    await progress(page, '4 av 4 felt oversatt')
    await page.keyboard.press('ControlOrMeta+Enter')
    await progress(page, 'Ingen andre felt mangler.')

    await untilQuiet(page)
    await page.keyboard.press('ControlOrMeta+s')
    await page.locator('[data-sonner-toast][data-type="success"]').waitFor()
    const { title: names, summary, body, links, _status } = await stored(program)
    expect(names).toEqual({ nb: title, nn: `${title} på nynorsk` })
    expect(summary).toEqual({
      nb: 'Åtte kvelder for foreldre.',
      nn: 'Åtte kveldar for foreldre.',
    })
    expect(JSON.stringify(body.nn)).toContain('Kurset varer i åtte veker.')
    expect(JSON.stringify(body.nb)).toContain('Det er gratis.')
    expect(links[0].text).toEqual({ nb: 'Les mer', nn: 'Les meir' })
    expect(_status).toBe('draft')
  })

  test('copies what is to stay as it is, and tells of somebody else’s change before it is lost', async () => {
    const program = await aProgram({
      title: aTitle('Kurs'),
      summary: 'Åtte kvelder.',
      body: richText('Kurset er gratis.'),
    })
    const page = await open({
      path: `/collections/programs/${program.id}/translate?locale=nn`,
      as: editor,
    })
    await progress(page, '0 av 3 felt oversatt')
    await keepPicture(page, 'translate')
    await editor.patch(`/api/programs/${program.id}?draft=true`, { legalBasis: 'Loven' })
    await tabTo(page, 'Kopier fra bokmål: Beskrivelse')
    await page.keyboard.press('Enter')
    await progress(page, '1 av 3 felt oversatt')
    expect(await focused(page)).toBe('Neste felt som mangler, etter Beskrivelse')
    const written = page.locator('[data-writes="nn"] [contenteditable="true"]')
    await written.filter({ hasText: 'Kurset er gratis.' }).waitFor()
    await page
      .getByRole('heading', { name: /endret|oppdatert/i })
      .first()
      .waitFor()
  })

  test.each([1280, 320])(
    'breaks no rule and is no wider than its window at %i px',
    async (width) => {
      const program = await idOf('programs', 'slug', 'icdp')
      const page = await open({ path: '/translate?language=nn', as: editor, width })
      await page.getByRole('heading', { name: 'Oversettelser' }).waitFor()
      expect(await seriousRules(page, 'html')).toEqual([])
      expect(await overflow(page)).toBe(0)
      await keepPicture(page, width === 320 ? 'translations-phone' : 'translations')
      await page.goto(`/admin/collections/programs/${program}/translate?locale=en`)
      await progress(page, 'felt oversatt')
      await page.locator('[data-writes="en"] [contenteditable="true"][lang="en"]').waitFor()
      expect(await seriousRules(page, 'html')).toEqual([])
      expect(await overflow(page)).toBe(0)
      if (width === 320) await keepPicture(page, 'translate-phone')
      if (width === 320) return
      await page.goto(`/admin/collections/programs/${program}/translate?locale=nb`)
      await page.getByRole('link', { name: 'Oversett til nynorsk' }).waitFor()
      expect(await seriousRules(page, 'html')).toEqual([])
    },
  )
})
