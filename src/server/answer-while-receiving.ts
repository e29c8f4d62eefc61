import type { IncomingMessage, ServerResponse } from 'node:http'

/** How long a sender may go on after it has been refused, in milliseconds. */
const patience = 2000

/**
 * Answers a request that is still arriving. Closing at once would reset the connection, and the
 * sender would lose the answer; so what it still sends is thrown away for a moment.
 */
export function answerWhileReceiving(
  request: IncomingMessage,
  response: ServerResponse,
  body: object,
): void {
  const text = JSON.stringify(body)
  response.setHeader('connection', 'close')
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.setHeader('content-length', Buffer.byteLength(text))
  response.write(text)
  const close = () => response.end()
  const impatience = setTimeout(close, patience)
  request.once('close', () => {
    clearTimeout(impatience)
    close()
  })
  request.once('end', close)
  request.resume()
}
