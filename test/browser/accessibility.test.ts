import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from '@jest/globals'
import { memberOf } from '../support/api.ts'
import { overflow, seriousRules } from '../support/axe.ts'
import { type Account, administratorAccount, describeInBrowser } from '../support/browser.ts'
import { mainViews } from './views.ts'

/** What Payload's own admin fails, by view: the table of docs/accessibility.md. */
const known = new Map(
  [...readFileSync('docs/accessibility.md', 'utf8').matchAll(/^\| ([\w-]+) \| (.+?) \|/gm)].map(
    ([, view = '', rules = '']) => [view, [...rules.matchAll(/`([\w-]+)`/g)].map(([, id]) => id)],
  ),
)

describeInBrowser('accessibility', (open) => {
  let manager: Account
  beforeAll(async () => {
    manager = await memberOf('9901', 'manager')
  })

  for (const width of [1280, 390]) {
    test(`our own views have no serious violation at ${width} px`, async () => {
      const { coverage } = await mainViews()
      const found: Record<string, string[]> = {}
      for (const [view, path] of Object.entries({
        workspace: '',
        coverage: coverage?.path ?? '',
      })) {
        const page = await open({ path, as: manager, width })
        found[view] = await seriousRules(page, `[data-view="${view}"]`)
        expect(await overflow(page)).toBe(0)
      }
      expect(found).toEqual({ workspace: [], coverage: [] })
    })

    test(`every view has only the violations that are known at ${width} px`, async () => {
      const unknown: Record<string, string[]> = {}
      for (const [view, { path, isPublic }] of Object.entries(await mainViews())) {
        const page = await open({ path, width, ...(isPublic ? {} : { as: administratorAccount }) })
        const rules = await seriousRules(page, 'html')
        const news = rules.filter((rule) => !known.get(view)?.includes(rule))
        if (news.length > 0) unknown[view] = news
        expect(await overflow(page)).toBe(0)
      }
      expect(unknown).toEqual({})
    })
  }
})
