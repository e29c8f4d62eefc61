import { expect, test } from '@jest/globals'
import { memberOf, municipalityId } from '../support/api.ts'
import { overflow, seriousRules } from '../support/axe.ts'
import { describeInBrowser, message } from '../support/browser.ts'
import { aTitle, docOf } from '../support/content.ts'
import { writtenMails } from '../support/mail-server.ts'

describeInBrowser('a contributor and a manager', (open) => {
  test('ask for a review, send back, ask again and publish', async () => {
    const contributor = await memberOf('9902', 'contributor')
    const manager = await memberOf('9902', 'manager')
    const title = aTitle('Kafé')
    const municipality = await municipalityId('9902')
    const offer = docOf(await contributor.post('/api/offers?draft=true', { title, municipality }))
    const path = `/collections/offers/${offer.id}`

    const page = await open({ path, as: contributor })
    await page.getByLabel('Til den som leser').fill('Er plassene riktige?')
    await page.getByRole('button', { name: 'Be om gjennomgang' }).press('Enter')
    await page.getByText('De kommuneansvarlige har fått beskjed.').waitFor()
    expect(await seriousRules(page, '[data-view="review"]')).toEqual([])

    const phone = await open({ path, as: manager, width: 390 })
    await phone.getByText('Er plassene riktige?').waitFor()
    await phone.getByRole('button', { name: 'Send tilbake' }).click()
    await phone.getByText('Skriv hva som mangler').waitFor()
    await phone.getByLabel('Hva mangler?').fill('Skriv antall plasser.')
    await phone.getByRole('button', { name: 'Send tilbake' }).press('Enter')
    await phone.getByText('Bidragsyteren har fått beskjed.').waitFor()
    expect(await seriousRules(phone, '[data-view="review"]')).toEqual([])
    expect(await overflow(phone)).toBe(0)

    await page.reload({ waitUntil: 'networkidle' })
    await page.getByText('Skriv antall plasser.').waitFor()
    await page.getByRole('button', { name: 'Be om gjennomgang' }).click()
    await page.getByText('Venter på at en kommuneansvarlig leser.').waitFor()

    const desk = await open({ path, as: manager })
    await desk.click('#action-save')
    await message(desk)
    const mails = await writtenMails(contributor.email, 2)
    expect(mails.map(({ subject }) => subject)).toEqual([
      `Sendt tilbake: ${title}`,
      `Publisert: ${title}`,
    ])
  })
})
