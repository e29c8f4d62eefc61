import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { checkJsonObject, readBody } from './read-body.ts'

/** Limits of api.md: bytes a body may have, by its kind. Uploads are limited by Payload itself. */
export const bodyLimits = { json: 1_000_000, graphql: 64_000, form: 100_000 } as const

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
  return new Request(new URL(message.originalUrl ?? message.url ?? '/', origin), {
    method,
    headers: headersOf(message),
    signal: abortWhenClosed(response),
    ...(method === 'GET' ? {} : await bodyOf(message, jsonLimit)),
  })
}

async function bodyOf(message: IncomingMessage, jsonLimit: number): Promise<RequestInit> {
  const type = (message.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
  if (type === 'application/json') {
    const text = await readBody(message, jsonLimit)
    checkJsonObject(text)
    return { body: text === '' ? null : text }
  }
  if (type === 'application/x-www-form-urlencoded') {
    return { body: await readBody(message, bodyLimits.form) }
  }
  if (type?.startsWith('multipart/')) {
    const streamed: RequestInit & { duplex: 'half' } = {
      body: Readable.toWeb(message) as ReadableStream<Uint8Array>,
      duplex: 'half',
    }
    return streamed
  }
  const text = await readBody(message, bodyLimits.form)
  return { body: text === '' ? null : text }
}

function headersOf(message: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(message.headers)) {
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
