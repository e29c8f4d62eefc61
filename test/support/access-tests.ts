import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = 'test/unit/collections/access'

/**
 * The fast tests of the policy room as one, so that what they need is loaded once for each change that
 * mutation testing tries. The one left out loads the whole config, which takes seconds.
 */
for (const name of readdirSync(folder)) {
  if (!name.endsWith('.test.ts') || name.startsWith('real-config')) continue
  await import(join(process.cwd(), folder, name))
}
