import { APIError, type PayloadRequest, type TypedUser } from 'payload'

export type Reader = 'public' | 'signed-in'

type Question = Readonly<{ args: object; reader: Reader; maxDepth: number }>

/** What `docs/guides/integrator.md` promises. Payload's admin asks for whole lists. */
const limits = { public: { from: 1, to: 100 }, 'signed-in': { from: 0, to: 1000 } } as const

/** A machine that reads for a site is the public too. Who signed in is known here; a header proves nothing. */
export const readerOf = ({ user }: PayloadRequest): Reader =>
  isPerson(user) ? 'signed-in' : 'public'

/**
 * How much may be asked for at once, through whichever door.
 *
 * @throws APIError 400 `out-of-range` naming the argument
 */
export function refuseBadPage({ args, reader, maxDepth }: Question): void {
  checkCount('limit', Reflect.get(args, 'limit'), limits[reader])
  checkCount('page', Reflect.get(args, 'page'), { from: 1, to: 1_000_000_000 })
  checkCount('depth', Reflect.get(args, 'depth'), { from: 0, to: maxDepth })
  const pagination: unknown = Reflect.get(args, 'pagination')
  if (reader === 'signed-in' || pagination === undefined || pagination === true) return
  throw outOfRange('pagination', 'can be switched off only by those signed in', pagination)
}

function checkCount(field: string, given: unknown, { from, to }: { from: number; to: number }) {
  // Payload takes its default for these.
  if (given === undefined || given === null) return
  if (typeof given === 'number' && Number.isInteger(given) && given >= from && given <= to) return
  throw outOfRange(field, `must be a whole number from ${from} to ${to}`, given)
}

const outOfRange = (field: string, rule: string, given: unknown) =>
  new APIError(
    `${field}: ${rule}. Received ${String(JSON.stringify(given)).slice(0, 80)}.`,
    400,
    { code: 'out-of-range', field },
    true,
  )

const isPerson = (user: TypedUser | null): boolean => user?.collection === 'users'
