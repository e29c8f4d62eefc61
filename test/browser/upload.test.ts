import { beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { type Api, someone } from '../support/api.ts'
import { type Account, describeInBrowser, message } from '../support/browser.ts'
import { docOf } from '../support/content.ts'
import { aPdf, aPhotograph, aPicture, upload } from '../support/files.ts'
import { untilQuiet } from '../support/until-quiet.ts'

describeInBrowser('files in the admin', (open) => {
  let editor: Account & Api

  beforeAll(async () => {
    editor = await someone({ roles: ['editor'] })
  })

  const choose = (page: Page, name: string, mimeType: string, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer })

  const save = (page: Page) => page.getByRole('button', { name: 'Lagre', exact: true }).click()

  test('are uploaded with their text, which can be changed; the file cannot', async () => {
    const page = await open({ path: '/collections/media/create', as: editor })
    await choose(page, 'På tur.jpg', 'image/jpeg', await aPhotograph())
    await page.locator('#field-alternative').fill('Et barn på tur')
    await save(page)
    await page.waitForURL(/\/media\/[\w-]{20,}/)
    await untilQuiet(page)
    expect(await page.content()).toMatch(/pa-tur-[0-9a-f]{12}\.jpg/)
    expect(await page.locator('input[type=file]').count()).toBe(0)
    expect(await page.locator('.file-details__remove').count()).toBe(0)
    await page.locator('#field-alternative').fill('Et barn og en hund på tur')
    await save(page)
    await page.getByText('Lagret.').waitFor()
    await page.reload({ waitUntil: 'networkidle' })
    expect(await page.locator('#field-alternative').inputValue()).toBe('Et barn og en hund på tur')
  })

  test('say in Norwegian why they are not taken', async () => {
    const page = await open({ path: '/collections/media/create', as: editor })
    const script = aPdf({ objects: ['<< /S /JavaScript /JS (x) >>'] })
    await choose(page, 'a.pdf', 'application/pdf', script)
    await page.locator('#field-alternative').fill('Et skript')
    await save(page)
    await page.locator('[data-sonner-toast][data-type="error"]').waitFor()
    expect(await message(page)).toContain('Skriv den ut til en ny PDF')
  })

  test('are shown as pictures', async () => {
    const picture = await aPicture('jpeg', { width: 900, height: 600 })
    const { id } = docOf(await upload(picture, { name: 'a.jpg' }))
    const page = await open({ path: `/collections/media/${id}`, as: editor })
    const shown = page.locator('.file-field img, .file-details img').first()
    await shown.waitFor()
    expect(await shown.evaluate((image) => Reflect.get(image, 'naturalWidth'))).toBeGreaterThan(0)
    if (process.env.SCREENSHOTS) {
      await page.screenshot({ path: `${process.env.SCREENSHOTS}/media.png` })
    }
  })
})
