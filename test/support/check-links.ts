import { getPayload } from 'payload'
import config, { environment } from '../../payload.config.ts'
import { checkLinksNow } from '../../plugins/links/index.ts'
import { migrate } from '../../src/migrate.ts'

/**
 * Checks links as the job does, at each of the moments it is given and twice at once, as two servers
 * would: a process of its own, because a server's clock cannot be set.
 */
const payload = await getPayload({ config })
await migrate(payload, environment.database)
for (const moment of process.argv.slice(2)) {
  const now = new Date(moment)
  await Promise.all([checkLinksNow(payload, now), checkLinksNow(payload, now)])
}
await payload.destroy()
process.exit(0)
