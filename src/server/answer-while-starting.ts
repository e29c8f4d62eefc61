import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Whoever watches the process gets an answer while it opens, which takes a while the first time:
 * it lives, and it is not ready. Other requests wait, and this returns false.
 */
export function answerWhileStarting(request: IncomingMessage, response: ServerResponse): boolean {
  const answer = answers[request.url ?? '']
  if (!answer) return false
  response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify({ status: answer.text }))
  return true
}

const answers: Readonly<Record<string, { status: number; text: string } | undefined>> = {
  '/health': { status: 200, text: 'ok' },
  '/ready': { status: 503, text: 'starting' },
}
