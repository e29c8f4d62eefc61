import { mkdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import sharp from 'sharp'
import { memberOf } from '../support/api.ts'
import { administratorAccount, describeInBrowser } from '../support/browser.ts'
import { mainViews } from './views.ts'

const folder = 'docs/screens'
const largest = 250_000

/** Views shown as a municipality's manager sees them. */
const own = new Set(['dashboard', 'offer-edit', 'coverage', 'coverage-phone'])

// Pictures for the documents: made only when asked for, because they change with every run.
const whenAsked = process.env.SAVE_SCREENS ? test : test.skip

describeInBrowser('pictures of the main views', (open) => {
  whenAsked('are kept in docs/screens', async () => {
    mkdirSync(folder, { recursive: true })
    const views = Object.entries(await mainViews()).map(([name, view]) => ({ name, ...view }))
    const phone = views.filter(({ name }) => name === 'coverage')
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
