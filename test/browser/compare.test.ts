import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { type Json, memberOf } from '../support/api.ts'
import { overflow, seriousRules } from '../support/axe.ts'
import { describeInBrowser } from '../support/browser.ts'
import { aProgram, aTitle } from '../support/content.ts'
import { keepPicture } from '../support/keep-picture.ts'
import { press, tabTo } from '../support/keyboard.ts'

const row = (page: Page, name: string) => page.locator(`[data-row="${name}"]`)

describeInBrowser('the comparison of programmes', (open) => {
  const two = async (): Promise<[Json, Json]> => [
    await aProgram({ title: aTitle('Første'), cost: { yearly: 90_000 }, formats: ['group'] }),
    await aProgram({
      title: aTitle('Andre'),
      cost: { yearly: 40_000 },
      formats: ['group'],
      evidence: [
        {
          scheme: 'ungsinn-2015',
          value: '3',
          year: 2020,
          url: 'https://ungsinn.no/andre',
          retrieved: '2026-03-01T12:00:00.000Z',
        },
      ],
    }),
  ]

  test('is made from a search, shows where they differ in words, and can be shared, by keyboard', async () => {
    const [first, second] = await two()
    const page = await open({
      path: '/collections/programs/compare',
      as: await memberOf('9901', 'contributor'),
    })
    for (const { title } of [first, second]) {
      await tabTo(page, 'Søk etter program')
      await page.keyboard.type(title)
      await page.keyboard.press('Enter')
      await page.waitForURL(/search=/)
      await press(page, `Legg til ${title}`)
      await page.getByRole('link', { name: `Ta bort ${title}` }).waitFor()
    }
    await page.getByRole('heading', { name: 'Sammenligningen' }).waitFor()
    expect(new URL(page.url()).search).toBe(`?programs=${first.slug},${second.slug}`)
    expect(await row(page, 'levels').textContent()).toContain('likt')
    const evidence = await row(page, 'evidence-ungsinn-2015').textContent()
    expect(evidence).toContain('ulikt')
    expect(evidence).toContain('ingen vurdering')
    expect(evidence).toMatch(/3, 2020, hentet 1\. mars 2026/)
    expect(await row(page, 'cost').textContent()).toMatch(/90\s000 kr.*40\s000 kr/)
    await press(page, 'Vis bare forskjeller')
    await page.waitForURL(/only=differences/)
    await row(page, 'cost').waitFor()
    expect(await row(page, 'levels').count()).toBe(0)
    await press(page, first.title)
    await page.waitForURL(new RegExp(`/collections/programs/${first.id}`))
  })

  test.each([1280, 320])(
    'breaks no rule and is no wider than its window at %i px',
    async (width) => {
      const page = await open({
        path: '/collections/programs/compare?programs=icdp,dua-basic,icdp-minoritet',
        as: await memberOf('9901', 'contributor'),
        width,
      })
      await row(page, 'levels').waitFor()
      expect(await seriousRules(page, 'html')).toEqual([])
      expect(await overflow(page)).toBe(0)
      await keepPicture(page, width === 320 ? 'compare-phone' : 'compare')
    },
  )
})
