/** What is wrong with an address, or why it cannot be told. */
export const reasons = [
  'not-found',
  'server-error',
  'no-host',
  'no-answer',
  'certificate',
  'redirects',
  'unreadable',
  'closed',
  'not-public',
] as const

export type Reason = (typeof reasons)[number]

/**
 * What came of asking. `untold`: there is something, but no machine of ours gets to see it. `missed`:
 * we could not ask, which says nothing of the address.
 */
export type Outcome = Readonly<
  | { kind: 'answers'; status: number }
  | { kind: 'fails'; reason: Reason; status: number | null }
  | { kind: 'untold'; reason: Reason; status: number | null }
  | { kind: 'missed' }
>

/** What a status says of an address. Many sites refuse machines what they show to people. */
export function readStatus(status: number): Outcome {
  if (status < 400) return { kind: 'answers', status }
  if (status === 404 || status === 410) return { kind: 'fails', reason: 'not-found', status }
  if (status >= 500 && status < 600) return { kind: 'fails', reason: 'server-error', status }
  return { kind: 'untold', reason: 'closed', status }
}

/** What an error says, by its code. */
export function readFailure(code: string): Outcome {
  if (missing.has(code)) return { kind: 'missed' }
  if (code === 'not-public') return { kind: 'untold', reason: 'not-public', status: null }
  if (code === 'redirects') return failing('redirects')
  if (code === 'ENOTFOUND' || code === 'ENODATA') return failing('no-host')
  if (code.startsWith('HPE_')) return failing('unreadable')
  if (/^(CERT_|DEPTH_|UNABLE_TO_|SELF_SIGNED|ERR_TLS|ERR_SSL|EPROTO)/.test(code)) {
    return failing('certificate')
  }
  return failing('no-answer')
}

/** Our own name server or network is away. */
const missing: ReadonlySet<string> = new Set(['EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'EMFILE'])

const failing = (reason: Reason): Outcome => ({ kind: 'fails', reason, status: null })
