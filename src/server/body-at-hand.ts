import type { IncomingMessage } from 'node:http'

const bodies = new WeakMap<IncomingMessage, string>()

/** Keeps a body that was read before it was known who would answer the request. */
export function keepBody(message: IncomingMessage, body: string): void {
  bodies.set(message, body)
}

/** The body, if it has been read already; it cannot be read twice. */
export const bodyAtHand = (message: IncomingMessage): string | undefined => bodies.get(message)
