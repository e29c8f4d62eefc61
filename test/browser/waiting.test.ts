import { beforeAll, expect, test } from '@jest/globals'
import { aSite, checkLinksAt, daysAgo } from '../support/a-site.ts'
import { adminActions, asSent } from '../support/admin-actions.ts'
import { administrator, someone, tokenFor } from '../support/api.ts'
import { brokenRules, overflow } from '../support/axe.ts'
import { type Account, describeInBrowser } from '../support/browser.ts'
import { aProgram, aTitle, docOf } from '../support/content.ts'
import { keepPicture } from '../support/keep-picture.ts'
import { press, tabTo } from '../support/keyboard.ts'

describeInBrowser('the start page of editors', (open) => {
  let editor: Account
  const proposal = aTitle('Foreldreveiledning på nett')

  beforeAll(async () => {
    const admin = await administrator()
    const own = docOf(
      await admin.post('/api/institutions', { name: aTitle('Senter'), kind: 'network' }),
    ).id
    editor = await someone({ roles: ['editor'] })
    const institution = await someone({ roles: ['institution-editor'], institutions: [own] })
    docOf(
      await institution.post('/api/programs?draft=true', { title: proposal, responsible: [own] }),
    )
    const program = await aProgram({ title: aTitle('Foreldrekafé'), responsible: [own] })
    const act = await adminActions(await tokenFor(editor))
    await act('schedule-publish', {
      type: 'unpublish',
      doc: { relationTo: 'programs', value: program.id },
      date: asSent(new Date('2031-05-17T10:00:00Z')),
    })
  })

  test('leads by keyboard from each figure to what it counts', async () => {
    const page = await open({ path: '', as: editor })
    await tabTo(page, proposal)
    await press(page, /programmer som ikke er kontrollert/i)
    await page.waitForURL(/collections\/programs\?where/)
    await page.locator('tbody tr').first().waitFor()
    await page.goBack({ waitUntil: 'networkidle' })
    await press(page, /Artikler som mangler nordsamisk/)
    await page.getByRole('heading', { name: 'Artikler som mangler nordsamisk' }).waitFor()
    await page.getByRole('link', { name: 'Hva er foreldrestøtte?' }).waitFor()
    await page.goBack({ waitUntil: 'networkidle' })
    await page.getByRole('heading', { name: 'Planlagt publisering' }).waitFor()
  })

  test.each([
    [1280, 'waiting'],
    [320, 'waiting-phone'],
  ])('breaks no rule and is no wider than its window at %i px', async (width, picture) => {
    const page = await open({ path: '', as: editor, width })
    expect(await brokenRules(page, '[data-view="waiting"]')).toEqual([])
    expect(await overflow(page)).toBe(0)
    await keepPicture(page.locator('body'), picture)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.reload({ waitUntil: 'networkidle' })
    expect(await brokenRules(page, '[data-view="waiting"]')).toEqual([])
  })

  test('tells of a link that no longer answers, and leaves it alone when an editor says so', async () => {
    const site = await aSite()
    site.gone.add('/borte')
    const own = await aProgram({ links: [{ text: 'Borte', url: site.at('/borte') }] })
    const folder = process.env.TEST_DATA_FOLDER ?? ''
    const checked = await checkLinksAt(
      {
        DATA_FOLDER: folder,
        PAYLOAD_SECRET: 'a-secret-for-tests-with-32-characters-or-more',
        LINK_CHECKS: 'on',
        LINK_CHECK_LOOPBACK_PORTS: String(site.port),
      },
      [7, 4, 1].map(daysAgo),
    )
    site.close()
    expect(checked).toBe(0)
    const page = await open({ path: '', as: editor })
    await press(page, site.at('/borte'))
    await page.getByText('Siden finnes ikke (svar 404).').waitFor()
    await page.getByRole('link', { name: own.title }).waitFor()
    expect(await brokenRules(page, '[data-view="waiting-list"]')).toEqual([])
    await keepPicture(page, 'waiting-links')
    await page.setViewportSize({ width: 320, height: 900 })
    expect(await overflow(page)).toBe(0)
    await press(page, 'Er riktig likevel')
    await page.getByText('Lenken står som den er').waitFor()
    await press(page, 'Til startsiden')
    await page.getByRole('heading', { name: 'Lenker som ikke svarer' }).waitFor()
    await page.getByText(site.at('/borte')).waitFor({ state: 'detached' })
    await (await administrator()).delete(`/api/programs/${own.id}`)
  })
})
