import { request as plain } from 'node:http'
import { request as secure } from 'node:https'
import { type Allowed, guardedLookup, refuseInside } from './guard.ts'

export type Question = Readonly<{
  url: URL
  method: 'HEAD' | 'GET'
  agent: string
  allowed: Allowed
  signal: AbortSignal
}>

/** The head of an answer. Nothing of its body is read. */
export type Head = Readonly<{ status: number; location: string | null }>

/**
 * One request on a connection of its own, which ends when the head of the answer has come.
 *
 * @throws NotPublic for what lies inside, and whatever a connection may end with
 */
export function askOnce({ url, method, agent, allowed, signal }: Question): Promise<Head> {
  refuseInside(url, allowed)
  const request = url.protocol === 'https:' ? secure : plain
  const options = {
    method,
    headers: { 'user-agent': agent, accept: '*/*', connection: 'close' },
    agent: false,
    lookup: guardedLookup(url, allowed),
    signal,
  } as const
  return new Promise((resolve, reject) => {
    const asking = request(url, options, (answer) => {
      resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? null })
      answer.destroy()
    })
    asking.on('error', reject)
    asking.end()
  })
}
