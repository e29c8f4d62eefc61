import type { IncomingMessage, ServerResponse } from 'node:http'
import { inKnownLanguage } from './in-known-language.ts'
import { limitBytes } from './limit-bytes.ts'
import { Refusal } from './problem.ts'
import { checkJsonObject, readBody } from './read-body.ts'

/** Limits of api.md: bytes a body may have, by its kind. An upload is a file of 20 MB and what is said of it. */
export const bodyLimits = {
  json: 1_000_000,
  graphql: 64_000,
  form: 100_000,
  upload: 21_000_000,
} as const

/**
 * Turns a Node request into the Fetch request Payload takes. The address is made from the public
 * origin, never from the Host header, which anybody can choose. HEAD becomes GET because Payload
 * has no routes for it. The work is given up when the client leaves.
 */
export async function fetchRequest(
  message: IncomingMessage & { originalUrl?: string },
  response: ServerResponse,
  origin: string,
  jsonLimit: number = bodyLimits.json,
): Promise<Request> {
  const method = message.method === 'HEAD' ? 'GET' : (message.method ?? 'GET')
  return new Request(addressOf(message.originalUrl ?? message.url ?? '/', origin), {
    method,
    headers: headersOf(message),
    signal: abortWhenClosed(response),
    ...(method === 'GET' ? {} : await bodyOf(message, jsonLimit)),
  })
}

/** A request line can name a whole address, host and all; only its path and query are used. */
function addressOf(line: string, origin: string): URL {
  const { pathname, search } = new URL(line, origin)
  return new URL(`${new URL(origin).origin}${pathname}${search}`)
}

async function bodyOf(message: IncomingMessage, jsonLimit: number): Promise<RequestInit> {
  const type = (message.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
  if (type === 'application/json') {
    const text = await readBody(message, jsonLimit)
    checkJsonObject(text)
    // Payload fails on no body where it expects a document; an empty one it can refuse by name.
    return { body: text === '' ? '{}' : text }
  }
  if (type === 'application/x-www-form-urlencoded') {
    return { body: await readBody(message, bodyLimits.form) }
  }
  if (type?.startsWith('multipart/')) {
    checkBoundary(message.headers['content-type'])
    const streamed: RequestInit & { duplex: 'half' } = {
      body: limitBytes(message, bodyLimits.upload),
      duplex: 'half',
    }
    return streamed
  }
  const text = await readBody(message, bodyLimits.form)
  if (text === '') return {}
  throw new Refusal(415, {
    code: 'unsupported-media-type',
    message: `Content-Type: must be application/json, or multipart/form-data with a file. Received ${JSON.stringify(type ?? null)}.`,
  })
}

function checkBoundary(type: string | undefined): void {
  if (type && /boundary=\S/i.test(type)) return
  throw new Refusal(400, {
    code: 'malformed-form',
    message: `Content-Type: multipart/form-data must name its boundary. Received ${JSON.stringify(type ?? null)}.`,
  })
}

function headersOf(message: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(inKnownLanguage(message.headers))) {
    for (const each of [value ?? []].flat()) headers.append(name, each)
  }
  return headers
}

function abortWhenClosed(response: ServerResponse): AbortSignal {
  const controller = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) controller.abort()
  })
  return controller.signal
}
