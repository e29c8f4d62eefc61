import { mkdtempSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import sharp from 'sharp'
import { memberOf } from '../support/api.ts'
import { administratorAccount, describeInBrowser } from '../support/browser.ts'
import { mainViews } from './views.ts'

// The pictures of the documents change with every run, so they are replaced only when asked for.
const folder = process.env.SAVE_SCREENS
  ? 'docs/screens'
  : mkdtempSync(join(tmpdir(), 'tiltaksvifte-screens-'))
const largest = 250_000

/** Views shown as a municipality's manager sees them. */
const own = new Set([
  'dashboard',
  'offer-edit',
  'need-profile',
  'need-profile-phone',
  'coverage',
  'coverage-phone',
])

describeInBrowser('pictures of the main views', (open) => {
  test('can be taken, each small enough for the documents', async () => {
    const views = Object.entries(await mainViews()).map(([name, view]) => ({ name, ...view }))
    const phone = views.filter(({ name }) => name === 'coverage' || name === 'need-profile')
    const all = [
      ...views.map((view) => ({ ...view, width: 1280 })),
      ...phone.map((view) => ({ ...view, name: `${view.name}-phone`, width: 390 })),
    ]
    const manager = await memberOf('9901', 'manager')
    for (const { name, path, isPublic, width } of all) {
      const page = await open({
        path,
        width,
        ...(isPublic ? {} : { as: own.has(name) ? manager : administratorAccount }),
      })
      const picture = await page.screenshot({ fullPage: name.startsWith('coverage') })
      const file = `${folder}/${name}.png`
      await writeFile(file, await sharp(picture).png({ palette: true, effort: 10 }).toBuffer())
      expect((await readFile(file)).byteLength).toBeLessThan(largest)
    }
  })
})
