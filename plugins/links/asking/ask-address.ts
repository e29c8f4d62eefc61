import { type Outcome, readFailure, readStatus } from '../core/index.ts'
import { askOnce, type Head, type Question } from './ask-once.ts'

export type Asker = Pick<Question, 'agent' | 'allowed'>

/** A site that moves a page more often than this does not know where it is. */
const mostMoves = 5

/** Milliseconds for one address, with every move. */
const patience = 30_000

/** Asks an address as somebody who follows a link would, and tells what came of it. Never throws. */
export async function askAddress(address: string, asker: Asker): Promise<Outcome> {
  const signal = AbortSignal.timeout(patience)
  try {
    let url = new URL(address)
    for (let moves = 0; moves <= mostMoves; moves += 1) {
      const { status, location } = await askPolitely({ ...asker, url, signal })
      if (location === null || status < 300 || status >= 400) return readStatus(status)
      url = new URL(location, url)
    }
    return readFailure('redirects')
  } catch (error) {
    return readFailure(codeOf(error))
  }
}

/** HEAD, and GET where a server does not answer that well. */
async function askPolitely(question: Omit<Question, 'method'>): Promise<Head> {
  const head = await askOnce({ ...question, method: 'HEAD' }).catch((error: unknown) => {
    if (mayMind(codeOf(error))) return null
    throw error
  })
  if (head && head.status < 400) return head
  return askOnce({ ...question, method: 'GET' })
}

/** Some servers hang up at HEAD. */
const mayMind = (code: string): boolean => code === 'ECONNRESET' || code.startsWith('HPE_')

const codeOf = (error: unknown): string => {
  const code: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : ''
  return typeof code === 'string' ? code : ''
}
