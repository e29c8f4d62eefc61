import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { administrator, memberOf, municipalityId } from '../support/api.ts'
import { overflow, seriousRules } from '../support/axe.ts'
import { type Account, administratorAccount, describeInBrowser } from '../support/browser.ts'
import { aMunicipality } from '../support/content.ts'
import { aCoveredMunicipality } from '../support/covered-municipality.ts'
import { keepPicture } from '../support/keep-picture.ts'
import { lookAt } from '../support/look-at.ts'

const pages = [
  '',
  '/heat-map',
  '/ladder',
  '/arenas',
  '/trend',
  '/comparison',
  '/what-if?add=icdp-minoritet&seats=200&seats=&add=',
  '/report',
] as const

/** How each page is looked at: by the width of its window, and with letters of this size. */
const sights = [
  { width: 1280, text: 1 },
  { width: 1280, text: 2 },
  { width: 768, text: 1 },
  { width: 320, text: 1 },
] as const

/** For tests that look at every page, on a machine that has other things to do. */
const slowest = 180_000

const nameOf = (path: string, width: number): string =>
  `coverage-${path.slice(1).replace(/\?.*/, '')}${width < 600 ? '-phone' : ''}`

describeInBrowser('the views of the coverage', (open) => {
  let manager: Account
  let home: string
  const visit = (page: string, width = 1280, as = manager) =>
    open({ path: `${home}/coverage${page}`, as, width })

  beforeAll(async () => {
    manager = await memberOf('9901', 'manager')
    home = `/collections/municipalities/${await municipalityId('9901')}`
  })

  describe('the fan', () => {
    test('is read and walked through by keyboard, leaf by leaf, to the needs behind', async () => {
      const page = await visit('')
      const leaves = page.locator('[data-drawing="fan"] a')
      expect(await leaves.count()).toBe(15)
      await leaves.first().focus()
      const walked: (string | null)[] = []
      for (let step = 0; step < 4; step += 1) {
        walked.push(await focused(page).getAttribute('aria-label'))
        expect(await isRinged(focused(page))).toBe(true)
        await page.keyboard.press('Tab')
      }
      expect(walked.map((label) => label?.split(':')[0])).toEqual([
        'Svangerskap, universelt',
        'Svangerskap, selektivt',
        'Svangerskap, indikativt',
        '0 år, universelt',
      ])
      await page.keyboard.press('Enter')
      await page.locator('#coverage-selective-0').waitFor({ state: 'visible' })
      expect(page.url()).toMatch(/coverage#coverage-selective-0$/)
    })

    test('says in words and in a table what it shows', async () => {
      const page = await visit('')
      const fan = page.locator('[data-part="fan"]')
      expect(await fan.locator('figcaption').textContent()).toMatch(/virksomme dekningen er \d+/)
      expect(await fan.locator('tbody tr').count()).toBe(5)
      const drawing = page.getByRole('group', { name: /^Tiltaksviften for Eksempelvik/ })
      await drawing.waitFor()
    })

    test(
      'is looked at: three municipalities, one without data, and one that covers everything',
      async () => {
        const empty = await aMunicipality({ name: 'Uten tall (oppdiktet)' })
        const covered = await aCoveredMunicipality()
        const shown = {
          'fan-9901': await municipalityId('9901'),
          'fan-9902': await municipalityId('9902'),
          'fan-9903': await municipalityId('9903'),
          'fan-without-data': empty.id,
          'fan-covered': covered.id,
        }
        for (const [name, id] of Object.entries(shown)) {
          const path = `/collections/municipalities/${id}/coverage`
          const page = await open({ path, as: administratorAccount })
          const fan = page.locator('[data-part="fan"]')
          await keepPicture(fan, name)
          if (name === 'fan-without-data') {
            expect(await fan.locator('figcaption').textContent()).toContain(
              'ikke det samme som null',
            )
            expect(await fan.locator('[data-part="unknown"]').count()).toBe(15)
          }
          if (name === 'fan-covered') {
            expect(await fan.locator('figcaption').textContent()).toContain('fullt dekket')
            const figures = await fan.locator('[data-text="figure"]').allTextContents()
            expect(new Set(figures)).toEqual(new Set(['100']))
          }
          await lookAt(page, 390)
          await keepPicture(page.locator('[data-drawing="fan"]'), `${name}-phone`)
        }
      },
      slowest,
    )

    test('is drawn in the colours that are forced, and stays in the dark theme', async () => {
      const page = await visit('')
      const part = page.locator('[data-part="effective"]').first()
      const fill = () => part.evaluate((each) => getComputedStyle(each).fill)
      /** The next colour, other than these: it comes with the next style sheet or picture. */
      const fillOtherThan = async (...earlier: string[]) => {
        await page.waitForFunction(
          ([each, known]) => !known.includes(getComputedStyle(each).fill),
          [await part.elementHandle(), earlier] as const,
        )
        return fill()
      }
      const light = await fill()
      await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
      const dark = await fillOtherThan(light)
      await keepPicture(page.locator('[data-part="fan"]'), 'fan-dark')
      await page.emulateMedia({ forcedColors: 'active' })
      await fillOtherThan(light, dark)
      await keepPicture(page.locator('[data-part="fan"]'), 'fan-forced-colours')
    })
  })

  describe('every page', () => {
    test('is reached from the one before by keyboard alone', async () => {
      const page = await visit('')
      const ways = page.getByRole('navigation', { name: 'Visninger av dekningen' })
      const names = await ways.getByRole('link').allTextContents()
      expect(names).toEqual([
        'Oversikt',
        'Varmekart',
        'Trapp',
        'Arenaer',
        'Utvikling',
        'Sammenligning',
        'Hva om',
        'Rapport',
      ])
      for (const name of names.slice(1)) {
        await ways.getByRole('link', { name }).focus()
        await page.keyboard.press('Enter')
        await ways.getByRole('link', { name }).and(page.locator('[aria-current="page"]')).waitFor()
        await page.locator('main[data-view="coverage"] h2').waitFor()
      }
    })

    // Each is opened once: the widest first, as its pictures are kept with the menu beside.
    test.each(pages)(
      '“%s” has no serious violation and fits its window at any width',
      async (path) => {
        const page = await visit(path)
        const found: Record<string, unknown> = {}
        for (const { width, text } of sights) {
          await lookAt(page, width, text)
          const rules = await seriousRules(page, 'main[data-view="coverage"]')
          found[`${width} px, ${text}`] = [...rules, await overflow(page)]
          const isKept = path !== '' && width !== 768 && text === 1
          if (isKept) await keepPicture(page, nameOf(path, width))
        }
        expect(found).toEqual(
          Object.fromEntries(sights.map(({ width, text }) => [`${width} px, ${text}`, [0]])),
        )
      },
      slowest,
    )

    test('does not move once it is shown', async () => {
      for (const path of ['', '/heat-map', '/report']) {
        const page = await visit(path)
        // Four pixels, when the last style sheet comes; Web Vitals calls 0.1 good.
        expect(await movedIn(page)).toBeLessThan(0.05)
      }
    })

    test('says the same without JavaScript', async () => {
      const page = await visit('')
      const without = await withoutScripts(page)
      for (const path of pages) {
        await without.goto(`/admin${home}/coverage${path}`)
        await without
          .locator('main[data-view="coverage"] h2')
          .first()
          .waitFor({ state: 'attached' })
      }
    })

    test('speaks Nynorsk and English', async () => {
      const page = await visit('/heat-map')
      for (const [language, heading] of [
        ['nn', 'Varmekart: nivå, alder og tema'],
        ['en', 'Heat map: level, age and theme'],
      ] as const) {
        await page.context().addCookies([{ name: 'payload-lng', value: language, url: page.url() }])
        await page.reload({ waitUntil: 'networkidle' })
        await page.getByRole('heading', { level: 2, name: heading }).waitFor()
      }
      await page.getByText('Effective coverage of each need').waitFor()
    })
  })

  describe('what if', () => {
    test('shows the coverage before and after by keyboard alone, and stores nothing', async () => {
      const admin = await administrator()
      const offers = async () => (await admin.get('/api/offers?limit=0')).body.totalDocs
      const before = await offers()
      const page = await visit('/what-if')
      await page.getByLabel('Program 1', { exact: true }).focus()
      await page.keyboard.type('ICDP for min')
      await page.keyboard.press('Tab')
      await page.keyboard.type('200')
      await page.getByLabel('MST', { exact: true }).focus()
      await page.keyboard.press('Space')
      await page.getByRole('button', { name: 'Vis dekningen før og etter' }).focus()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Før og etter' }).waitFor()
      expect(await page.locator('[data-drawing="fan"]').count()).toBe(2)
      const said = await page.locator('#what-if-result + p').textContent()
      expect(said).toMatch(/virksomme dekningen ville gått fra .+ til/)
      expect(page.url()).toContain('remove=')
      expect(await page.getByLabel('MST', { exact: true }).isChecked()).toBe(true)
      expect(await offers()).toBe(before)
    })

    test('works without JavaScript', async () => {
      const page = await withoutScripts(await visit('/what-if'))
      await page.goto(`/admin${home}/coverage/what-if?add=icdp-minoritet&seats=200`)
      await page.locator('#what-if-result').waitFor({ state: 'attached' })
    })

    test('says beside the field what to put right, and leads there', async () => {
      const page = await visit('/what-if?add=icdp-minoritet&seats=mange&add=&seats=')
      const field = page.getByLabel('Plasser i året i program 1')
      expect(await field.inputValue()).toBe('mange')
      expect(await field.getAttribute('aria-invalid')).toBe('true')
      const described = await field.getAttribute('aria-describedby')
      expect(await page.locator(`#${described}`).textContent()).toMatch(/^Skriv plassene/)
      expect(await page.getByRole('alert').first().textContent()).toContain('Noe må rettes')
      expect(await field.evaluate((own) => own === document.activeElement)).toBe(true)
    })

    test('of what is not there says so, and is no error of the server', async () => {
      const page = await visit('/what-if?add=%3Cscript%3E&seats=1&remove=ingen&remove=%00&view=x')
      await page.getByText('Programmet finnes ikke i katalogen lenger').waitFor()
      await page.getByText('Et av tilbudene er ikke i drift lenger').waitFor()
    })
  })

  describe('the report', () => {
    test('is on paper without the admin round it', async () => {
      const page = await visit('/report')
      await page.emulateMedia({ media: 'print' })
      await page.setViewportSize({ width: 794, height: 1123 })
      for (const part of [
        '.app-header',
        '.doc-header',
        'nav[aria-label="Visninger av dekningen"]',
      ]) {
        for (const each of await page.locator(part).all()) {
          expect(await each.isVisible()).toBe(false)
        }
      }
      const { width = 0 } = (await page.locator('[data-part="fan"]').boundingBox()) ?? {}
      expect(width).toBeGreaterThan(600)
      await keepPicture(page, 'coverage-report-paper')
    })

    test('has a heading for every part and a caption for every table', async () => {
      const page = await visit('/report')
      const headings = await page.locator('main h3').allTextContents()
      expect(headings).toEqual([
        'Kort fortalt',
        'Hovedtallene',
        'Gapene, det største først',
        'Varmekart: nivå, alder og tema',
        'Utvikling over tid',
        'Tilbudene',
        'Planer',
        'Metode og antakelser',
      ])
      const tables = await page.locator('main table').count()
      expect(await page.locator('main table caption').count()).toBe(tables)
    })
  })

  test('files of a figure can be fetched by its links', async () => {
    const page = await visit('/heat-map')
    for (const name of ['Bilde (SVG)', 'Bilde (PNG)', 'Tall (CSV)']) {
      const href = await page.getByRole('link', { name }).getAttribute('href')
      const answer = await page.request.get(href ?? '')
      expect(answer.status()).toBe(200)
    }
  })

  test('of a municipality of others are not shown', async () => {
    const closed = await aMunicipality({ portfolioPublished: false })
    const path = `/collections/municipalities/${closed.id}/coverage/heat-map`
    const page = await open({ path, as: manager })
    await page.getByText('Det er ingen dekning å vise').waitFor()
  })
})

const focused = (page: Page): Locator => page.locator(':focus')

/** Whether a leaf shows that it has the focus. */
const isRinged = (leaf: Locator): Promise<boolean> =>
  leaf.locator('[data-part="focus"]').evaluate(async (part) => {
    // Reduced motion is a transition of no time, which still takes a frame.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
    const { stroke, strokeWidth } = getComputedStyle(part)
    return stroke !== 'none' && Number.parseFloat(strokeWidth) >= 3
  })

/** How much of the page has moved since it was first shown (CLS). */
const movedIn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let moved = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            // What Payload's own frame does while it comes is told in docs/accessibility.md.
            const sources: { node: Node | null }[] = Reflect.get(entry, 'sources') ?? []
            const isOurs = sources.some(({ node }) =>
              node?.parentElement?.closest('main[data-view]'),
            )
            if (isOurs) moved += Number(Reflect.get(entry, 'value'))
          }
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => done(moved), 300)
      }),
  )

/** A page of the same person that runs no scripts. */
async function withoutScripts(page: Page): Promise<Page> {
  const browser = page.context().browser()
  if (!browser) throw new Error('The page has no browser.')
  const context = await browser.newContext({
    baseURL: new URL(page.url()).origin,
    javaScriptEnabled: false,
    locale: 'nb-NO',
    storageState: await page.context().storageState(),
  })
  return context.newPage()
}
