import { getPayload } from 'payload'
import config, { environment } from '../../payload.config.ts'
import { pruneAuditLog } from '../../plugins/audit/index.ts'
import { migrate } from '../../src/migrate.ts'

/**
 * Prunes the log as the job does, at the moment it is given: a process of its own, because a
 * server's clock cannot be set.
 */
const payload = await getPayload({ config })
await migrate(payload, environment.database)
await pruneAuditLog(payload, new Date(String(process.argv[2])))
await payload.destroy()
process.exit(0)
