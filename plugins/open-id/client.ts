import { createPrivateKey } from 'node:crypto'
import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  type Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  PrivateKeyJwt,
} from 'openid-client'
import { boundedFetch, isOnThisMachine, patience } from './bounded-fetch.ts'
import { SignInFailure } from './failure.ts'
import type { Provider } from './options.ts'

const keptFor = 60 * 60 * 1000
const quietFor = 3000

/**
 * What the provider says about itself, asked for when somebody first needs it and kept for an hour:
 * a provider that is away keeps nothing else from starting. Many who ask at once ask it once.
 */
export function clientOf(provider: Provider): () => Promise<Configuration> {
  let asked: Promise<Configuration> | null = null
  let until = 0
  return () => {
    if (asked && Date.now() < until) return asked
    until = Date.now() + keptFor
    asked = discover(provider).catch((error: unknown) => {
      // Whoever comes in the next seconds is told the same, and the provider is left alone.
      until = Date.now() + quietFor
      throw new SignInFailure('unavailable', { cause: error })
    })
    return asked
  }
}

async function discover(provider: Provider): Promise<Configuration> {
  const issuer = new URL(provider.issuer)
  return discovery(issuer, provider.clientId, {}, await proofOf(provider.credential), {
    [customFetch]: boundedFetch(provider.issuer),
    timeout: patience / 1000,
    execute: [
      // The library is content with the encrypted connection; we want the provider's signature too.
      enableNonRepudiationChecks,
      ...(isOnThisMachine(issuer) ? [allowInsecureRequests] : []),
    ],
  })
}

async function proofOf(credential: Provider['credential']): Promise<ClientAuth> {
  if ('secret' in credential) return ClientSecretBasic(credential.secret)
  const key = await crypto.subtle.importKey(
    'pkcs8',
    createPrivateKey(credential.privateKey).export({ type: 'pkcs8', format: 'der' }),
    { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  return PrivateKeyJwt(credential.keyId === null ? key : { key, kid: credential.keyId })
}
