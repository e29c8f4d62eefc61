import type { AuthStrategy, CollectionSlug } from 'payload'
import { currentBearer } from './bearer.ts'
import { identify } from './identify.ts'
import { keyIn } from './key.ts'

/** Tells Payload who holds a key. Behind the server that is known already. */
export const keyStrategy = (collection: CollectionSlug): AuthStrategy => ({
  name: 'api-key',
  authenticate: async ({ headers, payload }) => {
    const key = keyIn(headers.get('authorization'))
    if (key === null) return { user: null }
    const bearer = currentBearer()
    if (bearer) return { user: marked(bearer) }
    const identity = await identify(payload, collection, key)
    return { user: 'client' in identity ? marked(identity.client) : null }
  },
})

const marked = (client: NonNullable<ReturnType<typeof currentBearer>>) => ({
  ...client,
  _strategy: 'api-key',
})
