import type { IncomingMessage } from 'node:http'
import { bodyAtHand } from './body-at-hand.ts'
import { Refusal } from './problem.ts'
import { refuseDangerousNames } from './refuse-dangerous-names.ts'

/**
 * Reads a body of text, at most `limit` bytes of it.
 *
 * @throws Refusal 413 as soon as more arrives; the rest is not read
 */
export async function readBody(message: IncomingMessage, limit: number): Promise<string> {
  const announced = Number(message.headers['content-length'] ?? 0)
  if (announced > limit) throw tooLarge(limit, announced)
  const atHand = bodyAtHand(message)
  if (atHand !== undefined) return atHand
  const chunks: Buffer[] = []
  let bytes = 0
  // Left open when more arrives than is read, or the sender would get no answer.
  for await (const chunk of message.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length
    if (bytes > limit) throw tooLarge(limit, bytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/**
 * Makes sure that the text is one JSON object; Payload would answer others with an error of its own
 * making. An empty body counts as an empty object.
 *
 * @throws Refusal 400 that says what was received
 */
export function checkJsonObject(text: string): void {
  const value = text === '' ? {} : parse(text)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    refuseDangerousNames(text, value)
    return
  }
  const received = Array.isArray(value) ? 'an array' : String(value).slice(0, 40)
  throw new Refusal(400, {
    code: 'body-not-object',
    message: `The body must be one JSON object. Received ${received}.`,
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? ` ${error.message.slice(0, 200)}.` : ''
    throw new Refusal(400, {
      code: 'malformed-json',
      message: `The body is not JSON.${reason} Send one JSON object.`,
    })
  }
}

export const tooLarge = (limit: number, received: number) =>
  new Refusal(413, {
    code: 'too-large',
    message: `The body may have at most ${limit} bytes. Received at least ${received}.`,
  })
