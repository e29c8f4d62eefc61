import type { CustomFetch } from 'openid-client'
import { ProviderUnreachable } from './failure.ts'

const mostBytes = 500_000

/**
 * Fetches from a provider: encrypted, never by a redirect, and no more than so many bytes. Only a
 * provider on this very machine may be asked in the clear or be on it.
 */
export function boundedFetch(issuer: string): CustomFetch {
  const isLocal = isOnThisMachine(new URL(issuer))
  return async (address, options) => {
    const url = new URL(address)
    if (isOnThisMachine(url) !== isLocal || (url.protocol !== 'https:' && !isLocal)) {
      throw new ProviderUnreachable(`The provider sends us to ${url.origin}, where we do not go.`)
    }
    try {
      const answer = await fetch(url, {
        ...options,
        // The same thing by two names: the library has its own.
        body: (options.body ?? null) as BodyInit | null,
        redirect: 'manual',
        signal: options.signal ?? AbortSignal.timeout(patience),
      })
      const { status, headers } = answer
      const body = await readBody(answer)
      if (status >= 500) throw new ProviderUnreachable(`The provider answers ${status}.`)
      return new Response(status === 204 || status === 304 ? null : body, { status, headers })
    } catch (error) {
      if (error instanceof ProviderUnreachable) throw error
      throw new ProviderUnreachable('The provider does not answer.', { cause: error })
    }
  }
}

/** How long a provider may take to answer, in milliseconds. */
export const patience = 5000

async function readBody({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  const reader = body?.getReader()
  let bytes = 0
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    bytes += part.value.byteLength
    if (bytes > mostBytes) throw new ProviderUnreachable('The provider answers without end.')
    parts.push(part.value)
  }
  return new Uint8Array(Buffer.concat(parts))
}

export const isOnThisMachine = ({ hostname }: URL): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname)
