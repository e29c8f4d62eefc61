import { expect, test } from '@jest/globals'
import { anonymous, someone } from '../support/api.ts'
import { choose, describeInBrowser, message } from '../support/browser.ts'

describeInBrowser('an editor', (open) => {
  test('publishes a programme once it has a responsible institution', async () => {
    const editor = await someone({ roles: ['editor'] })
    const page = await open({ path: '/collections/programs/create', as: editor })
    const published = () => anonymous().get('/api/programs?where[slug][equals]=sammen-fra-start')

    await page.fill('#field-title', 'Sammen fra start')
    await page.click('#action-save')
    expect(await message(page)).toContain('Ansvarlig institusjon')
    expect((await published()).body.totalDocs).toBe(0)

    await choose(page, 'responsible', 'Barne-, ungdoms- og familiedirektoratet')
    await page.click('#action-save')
    await page.waitForURL(/\/programs\/[\w-]{20,}/)
    expect((await published()).body.docs[0]).toMatchObject({ title: 'Sammen fra start' })
  })

  test('finds the dialog that publishes later', async () => {
    const editor = await someone({ roles: ['editor'] })
    const page = await open({ path: '/collections/programs', as: editor })
    await page.locator('tbody a').first().click()
    await page.locator('.form-submit .popup__trigger-wrap button').click()
    await page.click('#schedule-publish')
    await page.getByText('Planlegg publisering av').waitFor()
  })
})
