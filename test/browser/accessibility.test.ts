import { readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { memberOf } from '../support/api.ts'
import { brokenRules, overflow, seriousRules } from '../support/axe.ts'
import { administratorAccount, describeInBrowser } from '../support/browser.ts'
import { lookAt } from '../support/look-at.ts'
import { type WatchedView, watched, watchedViews } from './watched-views.ts'

/** How a page is looked at: by the width of its window, and with letters of this size. */
const allSights = [
  { name: '320 px', width: 320, text: 1 },
  { name: '768 px', width: 768, text: 1 },
  { name: '1280 px', width: 1280, text: 1 },
  { name: '320 px, 200 % text', width: 320, text: 2 },
  { name: '768 px, 200 % text', width: 768, text: 2 },
  { name: '1280 px, 200 % text', width: 1280, text: 2 },
] as const

const isWritten = process.env.SAVE_ACCESSIBILITY !== undefined

/** Every day the two ends; all of them when the table is written, which takes six minutes. */
const sights = isWritten ? allSights : [allSights[0], allSights[5]]

/** Views that are wider than their window in some sight, which docs/accessibility.md owns up to. */
const wider = new Set(['offer-version'])

/** The window of 320 px is one of 1280 at 400 % (WCAG 1.4.10): nothing demands twice the size there, too. */
const mayBeWider = ({ width, text }: (typeof allSights)[number]) => width === 320 && text === 2

const file = 'docs/accessibility.md'
const table = /(<!-- table -->\n).*?(\n<!-- end of table -->)/s

describeInBrowser('accessibility', (open) => {
  let views: Readonly<Record<string, WatchedView>>
  const rows = new Map<string, string[]>()

  beforeAll(async () => {
    views = await watchedViews()
  })

  test.each(watched)(
    '%s breaks no rule seriously and is no wider than its window',
    async (view) => {
      const { path, isPublic } = views[view] ?? { path: '' }
      const page = await open({ path, ...(isPublic ? {} : { as: administratorAccount }) })
      const cells: string[] = []
      const found: string[] = []
      for (const sight of sights) {
        const { name, width, text } = sight
        await lookAt(page, width, text)
        const broken = await settled(page)
        found.push(...broken.filter(({ isSerious }) => isSerious).map(({ id }) => `${name}: ${id}`))
        const isFree = wider.has(view) || mayBeWider(sight)
        if (!isFree && (await overflow(page)) > 0) found.push(`${name}: too wide`)
        cells.push(broken.map(({ id, count }) => `\`${id}\` ${count}`).join(', ') || 'clean')
      }
      rows.set(view, cells)
      expect(found).toEqual([])
    },
  )

  test.each([1280, 390])(
    'the workspace of a municipality breaks no rule seriously at %i px',
    async (width) => {
      const page = await open({ path: '', as: await memberOf('9901', 'manager'), width })
      expect(await seriousRules(page, '[data-view="workspace"]')).toEqual([])
      expect(await overflow(page)).toBe(0)
    },
  )

  // The table changes with the views; `SAVE_ACCESSIBILITY=1` writes what was found.
  test('is as docs/accessibility.md tells it', () => {
    const text = readFileSync(file, 'utf8')
    if (isWritten) {
      writeFileSync(
        file,
        text.replace(table, (_all, begin, end) => `${begin}${write(rows)}${end}`),
      )
    }
    const told = new Map(
      readTable(readFileSync(file, 'utf8')).map(([view, ...cells]) => [view, cells]),
    )
    const places = sights.map((sight) => allSights.indexOf(sight))
    expect([...rows]).toEqual(
      watched.map((view) => [view, places.map((place) => told.get(view)?.[place])]),
    )
  })
})

/** What is broken when the page has come to rest: a part that is just being drawn is looked at again. */
async function settled(page: Page) {
  const first = await brokenRules(page, 'html')
  if (first.length === 0) return first
  await page.waitForTimeout(500)
  return brokenRules(page, 'html')
}

/** The rows of the table in the text, the view first. */
const readTable = (text: string): string[][] =>
  (table.exec(text)?.[0] ?? '')
    .split('\n')
    .filter((row) => row.startsWith('| '))
    .map((row) => row.slice(2, -2).split(' | '))

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const write = (rows: ReadonlyMap<string, readonly string[]>): string =>
  [
    line(['view', ...allSights.map(({ name }) => name)]),
    line(['---', ...allSights.map(() => '---')]),
    ...[...rows].map(([view, cells]) => line([view, ...cells])),
  ].join('\n')
