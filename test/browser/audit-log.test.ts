import { expect, test } from '@jest/globals'
import { administrator, memberOf, municipalityId } from '../support/api.ts'
import { rowsAbout } from '../support/audit.ts'
import { overflow } from '../support/axe.ts'
import { describeInBrowser } from '../support/browser.ts'
import { anOffer, docOf } from '../support/content.ts'

describeInBrowser('the audit log in the admin', (open) => {
  test('tells a manager in sentences who did what, and has nothing to write with', async () => {
    const offer = await anOffer(await municipalityId('9901'))
    const admin = await administrator()
    docOf(await admin.patch(`/api/offers/${offer.id}`, { status: 'paused' }))
    const manager = await memberOf('9901', 'manager')
    const sentence = `endret tilbud «${offer.title}»: tilstand`
    for (const width of [1280, 390]) {
      const page = await open({ path: '/collections/audit-log', as: manager, width })
      await page.getByText(sentence).first().waitFor()
      expect(await page.getByRole('link', { name: 'Lag ny', exact: false }).count()).toBe(0)
      expect(await overflow(page)).toBe(0)
      if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/list-${width}.png` })
    }
    const row = (await rowsAbout(offer.id)).at(-1)
    const page = await open({ path: `/collections/audit-log/${row.id}`, as: manager, width: 1280 })
    await page.getByText('Roller da').waitFor()
    expect(await page.getByRole('button', { name: 'Lagre' }).count()).toBe(0)
    if (process.env.LOOK)
      await page.screenshot({ path: `${process.env.LOOK}/row.png`, fullPage: true })
  })
})
