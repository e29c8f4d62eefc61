import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { errorBody } from './error-body.ts'
import { isJson } from './is-json.ts'

/** Sends a Fetch response through Node. Error answers in JSON get the one shape of api.md. */
export async function sendResponse(
  answer: Response,
  response: ServerResponse,
  { withoutBody }: { withoutBody: boolean },
): Promise<void> {
  response.statusCode = answer.status
  answer.headers.forEach((value, name) => {
    if (name !== 'set-cookie') response.setHeader(name, value)
  })
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) response.setHeader('set-cookie', cookies)
  if (answer.status >= 400 && (isJson(answer) || answer.body === null)) {
    return sendProblems(answer, response, withoutBody)
  }
  if (answer.body !== null && isJson(answer)) {
    // What is for everybody goes through the read cache, which says how long it holds.
    if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-store')
    const body = Buffer.from(await answer.arrayBuffer())
    response.setHeader('content-length', body.byteLength)
    response.end(withoutBody ? undefined : body)
    return
  }
  if (withoutBody || answer.body === null) {
    response.end()
    return
  }
  await pipeline(Readable.fromWeb(answer.body as never), response)
}

async function sendProblems(
  answer: Response,
  response: ServerResponse,
  withoutBody: boolean,
): Promise<void> {
  const body: unknown = await answer.json().catch(() => ({}))
  const text = JSON.stringify(errorBody(answer.status, body))
  if (!isJson(answer)) response.setHeader('content-type', 'application/json; charset=utf-8')
  if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-store')
  response.setHeader('content-length', Buffer.byteLength(text))
  response.end(withoutBody ? undefined : text)
}
