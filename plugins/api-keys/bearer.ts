import { AsyncLocalStorage } from 'node:async_hooks'
import type { TypedUser } from 'payload'

const bearers = new AsyncLocalStorage<TypedUser>()

/** Does the work as whoever was identified, so that a key is looked for once a request. */
export const actAs = (client: TypedUser, work: () => void): void => bearers.run(client, work)

export const currentBearer = (): TypedUser | null => bearers.getStore() ?? null
