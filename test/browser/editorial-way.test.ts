import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { administrator, anonymous, idOf, type Json, someone } from '../support/api.ts'
import { overflow, seriousRules } from '../support/axe.ts'
import { describeInBrowser } from '../support/browser.ts'
import { aMunicipality, anOffer, aProgram, aTitle, docOf } from '../support/content.ts'
import { keepPicture } from '../support/keep-picture.ts'
import { focused, press, tabTo } from '../support/keyboard.ts'
import { untilQuiet } from '../support/until-quiet.ts'

/** Chooses in a drop-down of ours that has the focus, by the first letters. */
async function pick(page: Page, field: string, option: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.type(option)
}

/** Looks at what is open with axe, wide and narrow, and keeps pictures of it. */
async function lookAt(page: Page, part: string, name: string): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: width < 600 ? 844 : 900 })
    expect([name, width, await seriousRules(page, part)]).toEqual([name, width, []])
    expect([name, width, await overflow(page)]).toEqual([name, width, 0])
    await keepPicture(page, width < 600 ? `${name}-phone` : name)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

/** A programme that an institution has proposed, complete but for its evidence. */
async function aProposal(): Promise<Json> {
  const own = docOf(
    await (await administrator()).post('/api/institutions', {
      name: aTitle('Senter'),
      kind: 'network',
    }),
  ).id
  const institution = await someone({ roles: ['institution-editor'], institutions: [own] })
  return docOf(
    await institution.post('/api/programs?draft=true', {
      title: aTitle('Trygg start'),
      summary: 'Et gruppetilbud til nye foreldre.',
      responsible: [own],
      levels: [await idOf('levels', 'key', 'selective')],
      arenas: [await idOf('arenas', 'key', 'school')],
    }),
  )
}

/** Waits until the page has moved the focus to what is called so. */
async function untilFocused(page: Page, name: RegExp): Promise<void> {
  const deadline = Date.now() + 45_000
  while (!name.test(await focused(page))) {
    if (Date.now() > deadline) throw new Error(`The focus is on ${await focused(page)}.`)
    await page.waitForTimeout(100)
  }
}

/** Saves, and waits until the page says that it has, this time. */
async function save(page: Page, act: () => Promise<void>): Promise<void> {
  const success = page.locator('[data-sonner-toast][data-type="success"]')
  await page.waitForFunction(
    () => document.querySelector('[data-sonner-toast][data-type="success"]') === null,
  )
  await act()
  await success.first().waitFor()
}

const message = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()

describeInBrowser('the way of an editor', (open) => {
  test('goes by keyboard alone from what waits to a published programme', async () => {
    const editor = await someone({ roles: ['editor'] })
    const proposal = await aProposal()
    const page = await open({ path: '/login' })
    await tabTo(page, /^E-post/)
    await page.keyboard.type(editor.email)
    await tabTo(page, /^Passord/)
    await page.keyboard.type(editor.password)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Forslag fra institusjoner' }).waitFor()
    await untilQuiet(page)
    await press(page, proposal.title)

    await page.waitForURL(/collections\/programs\/[\w-]{20,}/)
    await untilQuiet(page)
    await press(page, /^Dokumentasjon/)
    await press(page, /^Legg til vurdering/i)
    await tabTo(page, /^Ordning/)
    await page.keyboard.type('Ungsinn, kriterier')
    await page.getByRole('option', { name: /kriterier fra 2015/ }).waitFor()
    await page.keyboard.press('Enter')
    await message(page, 'Ordningen har verdiene 0, 1, 2, 3, 4, 5.')
    await tabTo(page, /^Verdi/)
    await page.keyboard.type('6')
    await tabTo(page, /^Kilde/)
    // Payload asks for the form a moment after something is typed, and its answer would take away the errors
    // of whoever has published meanwhile.
    await Promise.all([
      page.waitForResponse((answer) => answer.request().method() === 'POST'),
      page.keyboard.type('https://ungsinn.no/tiltak'),
    ])
    await press(page, 'Publiser endringene')
    await message(page, /har verdiene 0, 1, 2, 3, 4, 5\. Fikk "6"/)
    await untilFocused(page, /^Verdi/)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('4')
    await message(page, 'Ungsinn: 4 av 5, uten dato')
    await save(page, () => press(page, 'Lagre utkast'))

    await press(page, 'Oversett')
    await press(page, 'Oversett til nynorsk')
    await page.waitForURL(/\/translate\?locale=nn$/)
    await page.getByRole('status').filter({ hasText: '0 av 2 felt oversatt' }).first().waitFor()
    await press(page, 'Neste felt som mangler')
    await page.keyboard.type('Trygg start på nynorsk')
    await save(page, () => page.keyboard.press('ControlOrMeta+s'))

    // Forwards lies a rich text, in which Tab writes.
    await tabTo(page, 'Forhåndsvisning', 150, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Forhåndsvisning – ikke publisert' }).waitFor()
    await message(page, 'Mangler på nynorsk, og vises på bokmål: Kort om programmet.')
    await page.getByRole('heading', { name: 'Trygg start på nynorsk' }).last().waitFor()
    await press(page, 'Bokmål')
    await page.waitForURL(/preview\?locale=nb$/)
    await message(page, 'Dette er ikke publisert ennå.')
    await page.getByRole('link', { name: 'Ungsinn: 4 av 5, uten dato' }).waitFor()
    await lookAt(page, '[data-view="preview"]', 'preview')

    const { slug } = (await editor.get(`/api/programs/${proposal.id}?draft=true&depth=0`)).body
    await page.goto(`/admin/collections/programs/compare?programs=${slug},icdp`)
    const rating = page.locator('[data-row="evidence-ungsinn-2015"]')
    await rating.getByText('ulikt').waitFor()
    await press(page, proposal.title)

    await page.waitForURL(({ pathname }) => pathname.endsWith(proposal.id))
    await untilQuiet(page)
    await save(page, () => press(page, 'Publiser endringene'))
    const { body } = await anonymous().get(`/api/programs/${proposal.id}?depth=0`)
    expect(body).toMatchObject({ title: proposal.title, evidence: [{ value: '4' }] })
  }, 240_000)

  const arenasOf = async ({ id }: Json): Promise<number> =>
    (await anonymous().get(`/api/programs/${id}?depth=0`)).body.arenas.length

  test('changes many at once, sees first what would happen, and takes it back', async () => {
    const editor = await someone({ roles: ['editor'] })
    const tag = aTitle('Samlet')
    const digital = await idOf('arenas', 'key', 'digital')
    const [one, other] = [
      await aProgram({ title: `${tag} en` }),
      await aProgram({ title: `${tag} to` }),
    ]
    await aProgram({ title: `${tag} tre`, arenas: [digital] })
    await anOffer((await aMunicipality()).id, { program: one.id })
    const page = await open({
      path: `/collections/programs?search=${encodeURIComponent(tag)}`,
      as: editor,
    })
    await page.getByRole('link', { name: `${tag} tre` }).waitFor()
    await tabTo(page, /^Velg alle/)
    await page.keyboard.press('Space')
    await page.getByRole('link', { name: 'Endre valgte (3)' }).waitFor()
    await page.keyboard.press('Shift+Tab')
    expect(await focused(page)).toBe('Endre valgte (3)')
    await page.keyboard.press('Enter')

    await page.getByRole('heading', { level: 1, name: 'Endre mange: programmer' }).waitFor()
    await untilQuiet(page)
    await pick(page, 'Hva skal endres?', 'Arenaer')
    await press(page, 'Vis hva som vil skje')
    await page.getByText('Velg hva det skal endres til.').waitFor()
    expect(await focused(page)).toBe('Verdi')
    await page.keyboard.type('Digital')
    await press(page, 'Vis hva som vil skje')
    await page.getByRole('heading', { name: 'Dette vil skje' }).waitFor()
    expect(await focused(page)).toBe('Dette vil skje')
    await page.getByText('2 endres der alle ser dem.').waitFor()
    await page.getByText('1 tilbud i 1 kommune får ny dekning.').waitFor()
    await lookAt(page, '[data-view="bulk"]', 'bulk-preview')
    expect(await arenasOf(one)).toBe(1)

    await press(page, 'Gjennomfør for 2')
    await page.getByRole('heading', { name: 'Dette er gjort' }).waitFor()
    expect([await arenasOf(one), await arenasOf(other)]).toEqual([2, 2])
    await press(page, 'Angre alt')
    await page.getByRole('heading', { name: 'Dette er satt tilbake' }).waitFor()
    expect([await arenasOf(one), await arenasOf(other)]).toEqual([1, 1])
  })
})
