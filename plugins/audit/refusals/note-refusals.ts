import type { AfterErrorHook, PayloadRequest } from 'payload'
import type { AuditPluginOptions } from '../options.ts'
import { isRecord, readId } from '../read.ts'
import type { Refusal } from './recording-refusals.ts'

const refusing: ReadonlySet<unknown> = new Set([401, 403, 404])
/** Too many attempts to sign in are failed attempts as well. */
const failing: ReadonlySet<unknown> = new Set([401, 403, 429])

type Options = Pick<AuditPluginOptions, 'senderOf' | 'isStepOfSignIn'>

/** What is refused over REST, whoever refuses it. */
export const noteRefusals =
  (options: Options, refuse: (refusal: Refusal) => void): AfterErrorHook =>
  ({ collection, error, req }) => {
    if (isStep(options, error)) return
    const refusal = readRefusal(options, req, {
      status: Reflect.get(error, 'status'),
      subject: collection?.slug ?? globalIn(req),
    })
    if (refusal) refuse(refusal)
  }

/** Nobody was refused who is only asked for the rest. */
function isStep({ isStepOfSignIn }: Options, error: Error): boolean {
  const data: unknown = Reflect.get(error, 'data')
  const code = isRecord(data) ? data.code : null
  return typeof code === 'string' && isStepOfSignIn?.(code) === true
}

/** What an error of a request says of a refusal; null when it was none. */
export function readRefusal(
  options: Options,
  req: PayloadRequest,
  { status, subject }: Readonly<{ status: unknown; subject: string | null }>,
): Refusal | null {
  if (!req.payload || typeof status !== 'number') return null
  const isSignIn = /\/login$/.test(req.pathname ?? '')
  if (!(isSignIn ? failing : refusing).has(status)) return null
  return {
    req,
    status,
    action: isSignIn ? 'sign-in-failed' : 'refused',
    subject,
    id: isSignIn ? null : readId(req.routeParams?.id),
    isVersion: /\/versions\//.test(req.pathname ?? ''),
    email: isSignIn ? emailIn(req.data) : null,
    address: options.senderOf(req)?.address ?? null,
  }
}

const globalIn = ({ routeParams }: PayloadRequest): string | null => {
  const name: unknown = routeParams?.global
  return typeof name === 'string' ? name : null
}

function emailIn(data: unknown): string | null {
  const email = isRecord(data) ? data.email : null
  return typeof email === 'string' ? email.toLowerCase().trim().slice(0, 320) : null
}
