import { startPayloadAlone } from '../../bench/servers/start.mjs'
import type { OwnDatabase } from './own-database.ts'

/** Payload's own handlers on this database, without our front: what it would answer by itself. */
export const payloadAlone = (
  database: OwnDatabase,
  publicUrl: string,
): Promise<{ url: string; stop: () => Promise<unknown> }> =>
  startPayloadAlone({ ...database, PUBLIC_URL: publicUrl, NODE_OPTIONS: '' })
