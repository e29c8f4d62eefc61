import type { PayloadRequest } from 'payload'

/** Where a request came from, as far as the server says it. */
export type Sender = Readonly<{
  /** As the limits count it. */
  address: string
  /** A coarse word for the program. */
  agent: string | null
  /** The id in the answer's `X-Request-Id` and in the log. */
  requestId: string | null
}>

const sender = Symbol('sender')

/**
 * Keeps where a request came from, for hooks: Payload's request is the very object it was given. On
 * the request itself, because Payload hands some hooks a stand-in for it, which passes this on.
 */
export function rememberSender(request: Request, given: Sender): void {
  Object.defineProperty(request, sender, { value: given })
}

/** Where the request came from; null for code of our own, which has no sender. */
export function senderOf(request: PayloadRequest): Sender | null {
  const given: Sender | undefined = Reflect.get(request, sender)
  return given ?? null
}

export const addressOf = (request: PayloadRequest): string | null =>
  senderOf(request)?.address ?? null
