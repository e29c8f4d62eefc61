import type { Access, PayloadRequest, Where } from 'payload'

/** Whoever works in the admin; an API client is none of them. */
export const isPerson = ({ user }: PayloadRequest): boolean => user?.collection === 'users'

/** The rows that belong to whoever asks. */
export const ownRows = ({ user }: PayloadRequest): Where => ({
  and: [{ 'user.value': { equals: user?.id } }, { 'user.relationTo': { equals: 'users' } }],
})

const never: Access = () => false
const own: Access = ({ req }) => isPerson(req) && ownRows(req)

export const closed = { create: never, read: never, update: never, delete: never, unlock: never }

/** Payload itself writes the maker into a row of preferences, whoever is named. */
export const ownOnly = {
  create: (({ req }) => isPerson(req)) satisfies Access,
  read: own,
  update: own,
  delete: own,
}
