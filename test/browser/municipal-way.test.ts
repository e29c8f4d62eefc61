import { beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { type Api, administrator, type Json, someone } from '../support/api.ts'
import { overflow, seriousRules } from '../support/axe.ts'
import { type Account, describeInBrowser } from '../support/browser.ts'
import { aMunicipality, anOffer, aProgram, aTitle, inYouthCell } from '../support/content.ts'
import { keepPicture } from '../support/keep-picture.ts'
import { focused, press, tabTo } from '../support/keyboard.ts'
import { lookAt } from '../support/look-at.ts'
import { untilQuiet } from '../support/until-quiet.ts'

type Place = Readonly<{
  id: string
  number: string
  manager: Api & Account
  contributor: Api & Account
}>

/** A municipality that has not begun, and those who work there. */
async function aPlace(): Promise<Place> {
  const { id, number } = await aMunicipality()
  const as = (role: string) =>
    someone({ memberships: [{ municipality: id, role: `municipality-${role}` }] })
  return { id, number, manager: await as('manager'), contributor: await as('contributor') }
}

const way = ({ number }: Place, step: string) => `/collections/municipalities/way/${number}/${step}`

const offersOf = async ({ id, manager }: Place): Promise<Json[]> => {
  const { body } = await manager.get(
    `/api/offers?where[municipality][equals]=${id}&depth=0&draft=true&limit=100&sort=createdAt`,
  )
  return body.docs
}

/** From the search field to the next search field. */
async function register(page: Page, program: string, seats: string): Promise<void> {
  await page.keyboard.type(program)
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'seats')
  await page.keyboard.type(seats)
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox')
}

const status = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor()

describeInBrowser('the way of a municipality', (open) => {
  test('is gone from an empty start page to a plan that is carried through, by keyboard alone', async () => {
    const place = await aPlace()
    const title = aTitle('Kurs')
    await aProgram({ title, typicalSeats: 40, cost: { yearly: 90_000 } })
    const page = await open({ path: '', as: place.manager })
    await press(page, 'Registrer det første tilbudet')

    await page.waitForURL(/\/way\/\d{4}\/map$/)
    await untilQuiet(page)
    await tabTo(page, 'Hvilket program eller tilbud?')
    await register(page, title, '12')
    await status(page, `${title} er lagret.`)
    expect(await offersOf(place)).toMatchObject([
      { title, seats: 12, status: 'active', _status: 'published', overridden: [] },
    ])
    expect((await offersOf(place))[0].lastVerified.byRole).toBe('Kommuneansvarlig')

    await page.keyboard.type('Åpen kveld')
    await page.keyboard.press('Enter')
    await page.keyboard.type('mange')
    await page.keyboard.press('Enter')
    await page.getByText('Skriv et helt tall fra 0 til 1 000 000').waitFor()
    expect(await focused(page)).toBe('Plasser i året')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('30')
    await tabTo(page, 'Universelt')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await status(page, 'Åpen kveld er lagret.')

    await press(page, 'Ta bort: Åpen kveld')
    await status(page, 'Åpen kveld er tatt bort.')
    expect((await offersOf(place)).length).toBe(1)
    await press(page, 'Angre: Åpen kveld')
    await status(page, 'Åpen kveld er satt inn igjen.')
    expect((await offersOf(place)).map(({ _status }) => _status)).toEqual([
      'published',
      'published',
    ])
    await press(page, 'Neste: Analysere')

    await page.getByRole('heading', { level: 1, name: /^Analysere/ }).waitFor()
    await page.getByRole('columnheader', { name: 'Hva behovet bygger på' }).waitFor()
    await press(page, 'Neste: Planlegge')

    await page.getByRole('heading', { level: 1, name: /^Planlegge/ }).waitFor()
    await untilQuiet(page)
    await tabTo(page, 'Mål (valgfritt)')
    await page.keyboard.type('Flere foreldre får plass.')
    await press(page, 'Lag planen')
    await page.getByRole('heading', { name: 'Planer dere bygger på' }).waitFor()
    await untilQuiet(page)
    await press(page, 'Legg til')
    await page.getByText('Skriv et navn på planen.').waitFor()
    expect(await focused(page)).toBe('Navn på planen')
    await page.keyboard.type('Folkehelseoversikten')
    await page.keyboard.press('Enter')
    await page.getByRole('listitem').filter({ hasText: 'Folkehelseoversikten' }).waitFor()
    await untilQuiet(page)
    await press(page, 'Neste: Velge')

    await page.getByRole('heading', { level: 1, name: /^Velge/ }).waitFor()
    await tabTo(page, 'Budsjett i året (kroner)')
    await page.keyboard.type('mye')
    await page.keyboard.press('Enter')
    await page.getByText('Skriv et tall i kroner som er 0 eller mer').waitFor()
    expect(await focused(page)).toBe('Budsjett i året (kroner)')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('100 000')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Hva om dere gjør dette?' }).waitFor()
    await untilQuiet(page)
    expect(await page.getByRole('row', { name: /^Virksom dekning (< )?\d/ }).textContent()).toMatch(
      /\+\d/,
    )
    await tabTo(page, 'Ansvarlig rolle (valgfritt)')
    await page.keyboard.type('Leder for helsestasjonen')
    await page.keyboard.press('Tab')
    await page.keyboard.type('31.02.2027')
    await page.keyboard.press('Enter')
    await page.getByText('Skriv datoen som dag.måned.år').waitFor()
    expect(await focused(page)).toBe('Frist (valgfritt)')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('1.3.2027')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /^Planen er laget/ }).waitFor()
    expect((await offersOf(place)).at(-1)).toMatchObject({
      status: 'planned',
      _status: 'published',
    })
    await press(page, 'Angre alt')
    await status(page, /^Planen er tatt tilbake/)
    expect((await offersOf(place)).length).toBe(2)
    await press(page, 'Lag planen')
    await press(page, 'Gå videre til å gjennomføre')

    await page.getByRole('heading', { level: 1, name: /^Gjennomføre/ }).waitFor()
    await untilQuiet(page)
    await page.getByText('1. mars 2027').waitFor()
    await tabTo(page, /^Tilstand for /)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await status(page, 'Lagret.')

    await page.goto('/admin', { waitUntil: 'networkidle' })
    await page
      .getByRole('link', { name: /^Leder|1. mars|Kurs/ })
      .first()
      .waitFor()
    const states = await page
      .locator('[data-state]')
      .evaluateAll((steps) => steps.map((step) => step.getAttribute('data-state')))
    expect(states).toEqual(['done', 'begun', 'done', 'done', 'begun'])
    await press(page, /^Fortsett: /)
    await page.waitForURL(/\/way\//)
  }, 240_000)

  test('takes 20 offers at the pace of the keyboard', async () => {
    const place = await aPlace()
    const page = await open({ path: way(place, 'map'), as: place.manager })
    await tabTo(page, 'Hvilket program eller tilbud?')
    const begun = Date.now()
    for (let count = 1; count <= 20; count += 1) await register(page, 'icdp', String(count))
    const seconds = (Date.now() - begun) / 1000
    expect((await offersOf(place)).map(({ seats }) => seats)).toEqual(
      Array.from({ length: 20 }, (_offer, place) => place + 1),
    )
    // What is left of the ten minutes is for people to think and type.
    expect(seconds).toBeLessThan(120)
  })

  test('is open to contributors, who save drafts and remove nothing', async () => {
    const place = await aPlace()
    const page = await open({ path: way(place, 'map'), as: place.contributor })
    await tabTo(page, 'Hvilket program eller tilbud?')
    await register(page, 'icdp', '5')
    expect(await offersOf(place)).toMatchObject([{ _status: 'draft', seats: 5 }])
    await page.getByText('Bare kommuneansvarlig kan ta bort tilbud.').waitFor()
    expect(await page.getByRole('button', { name: /^Ta bort/ }).count()).toBe(0)
    await press(page, /^Endre: /)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('9')
    await page.keyboard.press('Enter')
    await status(page, /er lagret/)
    expect(await offersOf(place)).toMatchObject([{ _status: 'draft', seats: 9 }])
    await page.goto(`/admin${way(place, 'choose')}`, { waitUntil: 'networkidle' })
    await page.getByText('ingen gap å lukke').waitFor()
  })

  test('is not found by neighbours, as if the municipality were none', async () => {
    const [place, neighbour] = [await aPlace(), await aPlace()]
    for (const number of [place.number, '0000']) {
      const page = await open({ path: way({ ...place, number }, 'map'), as: neighbour.manager })
      await page.locator('.not-found').waitFor()
      expect(await page.locator('[data-view="way"]').count()).toBe(0)
    }
    const path = way(place, 'no-such-step')
    await (await open({ path, as: place.manager })).locator('.not-found').waitFor()
  })
})

describeInBrowser('what is typed on the way', (open) => {
  test('is there again after the page was left', async () => {
    const place = await aPlace()
    const page = await open({ path: way(place, 'map'), as: place.manager })
    await tabTo(page, 'Hvilket program eller tilbud?')
    await page.keyboard.type('Kveld for fedre')
    await page.keyboard.press('Enter')
    await page.keyboard.type('17')
    await page.goto('/admin', { waitUntil: 'networkidle' })
    await page.goto(`/admin${way(place, 'map')}`, { waitUntil: 'networkidle' })
    await page.getByText('Dette hadde du skrevet uten å lagre.').waitFor()
    expect(await page.getByLabel('Plasser i året').inputValue()).toBe('17')
    await page.getByLabel('Plasser i året').press('Enter')
    await status(page, 'Kveld for fedre er lagret.')
    expect(await offersOf(place)).toMatchObject([{ title: 'Kveld for fedre', seats: 17 }])
  })

  test('waits in the browser without a connection, and is saved once when it is back', async () => {
    const place = await aPlace()
    const page = await open({ path: way(place, 'map'), as: place.manager })
    await page.context().setOffline(true)
    await page.getByText('Du er uten nett.').waitFor()
    await page.getByRole('combobox').focus()
    await register(page, 'Kafé for foreldre', '8')
    await page.getByText('Venter på å bli lagret: 1').waitFor()
    expect(await offersOf(place)).toEqual([])
    await page.context().setOffline(false)
    await status(page, 'Kafé for foreldre er lagret.')
    expect(await offersOf(place)).toMatchObject([{ title: 'Kafé for foreldre', seats: 8 }])
    expect(await page.getByText('Venter på å bli lagret').count()).toBe(0)
  })

  test('outlives the session: one signs in again and goes on', async () => {
    const place = await aPlace()
    const page = await open({ path: way(place, 'map'), as: place.manager })
    await page.getByRole('combobox').focus()
    await page.keyboard.type('Samtalegruppe')
    await page.keyboard.press('Enter')
    await page.keyboard.type('6')
    await page.context().clearCookies()
    await page.keyboard.press('Enter')
    await page.getByText('Du er logget ut.').waitFor()
    await page.getByRole('link', { name: 'Logg inn igjen' }).press('Enter')
    await page.waitForURL(/\/admin\/login/)
    await page.getByLabel('E-post').fill(place.manager.email)
    await page.locator('#field-password').fill(place.manager.password)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/way\/\d{4}\/map/)
    await page.getByText('Dette hadde du skrevet uten å lagre.').waitFor()
    await page.getByLabel('Plasser i året').press('Enter')
    await status(page, 'Samtalegruppe er lagret.')
    expect(await offersOf(place)).toMatchObject([{ title: 'Samtalegruppe', seats: 6 }])
  })

  test.each([
    ['Lagre mitt', { seats: 50, roleMailbox: 'felles@example.org' }],
    ['Behold det som er lagret', { seats: 40, roleMailbox: 'felles@example.org' }],
  ])('meets what somebody else has saved with a choice: %s', async (answer, stored) => {
    const place = await aPlace()
    const offer = await anOffer(place.id, { title: 'Åpen barnehage' })
    const page = await open({ path: way(place, 'map'), as: place.manager })
    await press(page, 'Endre: Åpen barnehage')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('50')
    await (await administrator()).patch(`/api/offers/${offer.id}`, {
      seats: 40,
      roleMailbox: 'felles@example.org',
    })
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Noen andre har endret tilbudet imens' }).waitFor()
    await page.getByRole('row', { name: 'Plasser i året 50 40' }).waitFor()
    await press(page, answer)
    await page.getByRole('heading', { name: 'Noen andre' }).waitFor({ state: 'detached' })
    await page.getByRole('combobox', { name: 'Hvilket program' }).waitFor()
    expect((await offersOf(place))[0]).toMatchObject({ seats: stored.seats })
  })
})

describeInBrowser('the workspace and the way', (open) => {
  let manager: Account
  const path = (step: string) => `/collections/municipalities/way/9901/${step}`
  const views = {
    workspace: '',
    map: path('map'),
    analyse: path('analyse'),
    plan: path('plan'),
    choose: path('choose?goal=effective&budget=300000'),
    'carry-through': path('carry-through'),
  }

  beforeAll(async () => {
    const { memberOf } = await import('../support/api.ts')
    manager = await memberOf('9901', 'manager')
  })

  test.each(Object.entries(views))('%s has no serious violation and fits', async (name, at) => {
    const page = await open({ path: at, as: manager })
    const part = name === 'workspace' ? 'workspace' : 'way'
    const found: Record<number, unknown> = {}
    for (const width of [1280, 768, 320]) {
      await lookAt(page, width)
      found[width] = [...(await seriousRules(page, `[data-view="${part}"]`)), await overflow(page)]
      if (width !== 768) await keepPicture(page, `way-${name}${width < 600 ? '-phone' : ''}`)
    }
    expect(found).toEqual({ 1280: [0], 768: [0], 320: [0] })
  })

  test('have no serious violation while somebody types, and fit a phone', async () => {
    const page = await open({ path: views.map, as: manager, width: 390 })
    await page.getByRole('combobox').focus()
    await page.keyboard.type('icdp')
    expect(await seriousRules(page, '[data-view="way"]')).toEqual([])
    await keepPicture(page, 'way-search-phone')
    await page.keyboard.press('Enter')
    await page.keyboard.type('mange')
    await page.keyboard.press('Enter')
    await page.getByText('Skriv et helt tall').waitFor()
    expect(await seriousRules(page, '[data-view="way"]')).toEqual([])
    expect(await overflow(page)).toBe(0)
    await keepPicture(page, 'way-register-phone')
  })

  test('tell what has changed since the visit before', async () => {
    const place = await aPlace()
    await anOffer(place.id, { title: 'Gammelt tilbud', ...(await inYouthCell()) })
    const first = await open({ path: '', as: place.manager })
    await first.getByText('Første gang du er her.').waitFor()
    const key = `/api/payload-preferences/workspace-${place.id}`
    const hourAgo = new Date(Date.now() - 3_600_000).toISOString()
    await untilQuiet(first)
    await place.manager.post(key, { value: { since: null, seen: hourAgo } })
    await (await administrator()).patch(`/api/offers/${(await offersOf(place))[0].id}`, {
      seats: 33,
    })
    const again = await open({ path: '', as: place.manager })
    await again
      .getByRole('region', { name: 'Endret siden sist' })
      .getByRole('link', { name: 'Gammelt tilbud' })
      .waitFor()
  })
})
