import type { PayloadRequest } from 'payload'

const addresses = new WeakMap<object, string>()

/** Keeps where a request came from, for hooks: Payload's request is the very object it was given. */
export function rememberAddress(request: Request, address: string): void {
  addresses.set(request, address)
}

/** Where the request came from, as the limits count it; null for code of our own, which has no sender. */
export const addressOf = (request: PayloadRequest): string | null => addresses.get(request) ?? null
