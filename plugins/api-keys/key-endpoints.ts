import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { dayOf } from './days.ts'
import { digestOf, endingOf, makeKey } from './key.ts'
import { changingKey, type KeyFields } from './key-change.ts'

const path = '/:id/key'

/** `POST` makes a key in place of the one there was, and its answer alone holds it; `DELETE` revokes. */
export const keyEndpoints = (collection: CollectionSlug): Omit<Endpoint, 'root'>[] => [
  {
    path,
    method: 'post',
    handler: async (req) => {
      const key = makeKey()
      const made: KeyFields = {
        keyDigest: digestOf(key),
        keyEnding: endingOf(key),
        keyMadeAt: dayOf(new Date()),
        lastUsed: null,
      }
      await save(req, collection, made)
      const { keyEnding, keyMadeAt } = made
      return Response.json({ key, keyEnding, keyMadeAt }, { status: 201, headers: unstored })
    },
  },
  {
    path,
    method: 'delete',
    handler: async (req) => {
      await save(req, collection, none)
      return Response.json({ keyEnding: null, keyMadeAt: null }, { headers: unstored })
    },
  },
]

const none: KeyFields = { keyDigest: null, keyEnding: null, keyMadeAt: null, lastUsed: null }

const unstored = { 'cache-control': 'private, no-store' }

async function save(req: PayloadRequest, collection: CollectionSlug, fields: KeyFields) {
  await req.payload.update({
    collection,
    id: String(req.routeParams?.id),
    data: {},
    depth: 0,
    overrideAccess: false,
    context: changingKey(fields),
    req,
  })
}
