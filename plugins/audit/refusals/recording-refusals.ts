import type { Payload, PayloadRequest } from 'payload'
import type { Event } from '../entries/index.ts'
import { readId } from '../read.ts'
import { findRefused } from './find-refused.ts'

/** A request that was answered with no. */
export type Refusal = Readonly<{
  req: PayloadRequest
  status: number
  action: 'refused' | 'sign-in-failed'
  /** The collection or global that was asked for, as far as it is known. */
  subject: string | null
  /** The document, or the version of one. */
  id: string | null
  isVersion: boolean
  /** Whoever tried to sign in. Kept in memory until the account is found, and never written. */
  email: string | null
  /** Where it came from, to count by. */
  address: string | null
}>

type Noted = { refusal: Refusal; at: Date; times: number }
type Found = Readonly<{ origin: PayloadRequest; event: Event }>

const every = 1000
/** Rows of their own for one address between two writings; what is beyond is one row with a count. */
const ownRows = 20
/** Different rows between two writings, whatever the address. */
const rowsInAll = 500

/**
 * Collects refusals and writes them once a second. Whoever is refused again and again gets one row
 * that says how often, so that nobody can fill the log; and nobody can tell by the time of the
 * answer what was looked up afterwards.
 */
export function recordingRefusals(
  payload: Payload,
  store: (found: readonly Found[]) => Promise<void>,
) {
  let noted = new Map<string, Noted>()
  let perAddress = new Map<string | null, number>()
  let timer: NodeJS.Timeout | null = null

  function note(refusal: Refusal): void {
    const own = keyOf(refusal)
    const known = noted.has(own) || mayHaveOwnRow(refusal.address)
    const kept = known ? refusal : withoutObject(refusal)
    const key = keyOf(kept)
    const earlier = noted.get(key)
    if (earlier) earlier.times += 1
    else noted.set(key, { refusal: kept, at: new Date(), times: 1 })
    timer ??= setTimeout(() => {
      flush().catch((err: unknown) => payload.logger.error({ err }, 'audit: refusals were lost'))
    }, every).unref()
  }

  function mayHaveOwnRow(address: string | null): boolean {
    const rows = perAddress.get(address) ?? 0
    if (rows >= ownRows || noted.size >= rowsInAll) return false
    perAddress.set(address, rows + 1)
    return true
  }

  async function flush(): Promise<void> {
    if (timer) clearTimeout(timer)
    timer = null
    const due = [...noted.values()]
    noted = new Map()
    perAddress = new Map()
    const found = []
    for (const each of due) found.push(...(await eventOf(payload, each)))
    if (found.length > 0) await store(found)
  }

  return { note, flush }
}

async function eventOf(payload: Payload, { refusal, at, times }: Noted): Promise<Found[]> {
  const { req, action, status, subject } = refusal
  const document = await findRefused(payload, refusal)
  // What is not there, or lies in the bin, was not refused.
  if (status === 404 && (document === null || document.deletedAt)) return []
  return [{ origin: req, event: { action, status, subject, document, at, times } }]
}

const withoutObject = (refusal: Refusal): Refusal => ({
  ...refusal,
  action: 'refused',
  status: 403,
  subject: null,
  id: null,
  email: null,
})

const keyOf = ({ req, action, status, subject, id, email, address }: Refusal): string =>
  JSON.stringify([
    readId(req.user),
    req.user?.collection,
    req.payloadAPI,
    action,
    status,
    subject,
    id,
    email,
    address,
  ])
