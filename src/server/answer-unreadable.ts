import type { Duplex } from 'node:stream'
import type { Problem } from './problem.ts'

const tooLarge: Problem = {
  code: 'headers-too-large',
  message: 'The address and the headers may have at most 16 kB together.',
}
const tooSlow: Problem = { code: 'too-slow', message: 'The request did not arrive in time.' }
const malformed: Problem = { code: 'malformed-request', message: 'This is not a request in HTTP.' }

const answers: Readonly<Record<string, { status: string; problem: Problem }>> = {
  HPE_HEADER_OVERFLOW: { status: '431 Request Header Fields Too Large', problem: tooLarge },
  ERR_HTTP_REQUEST_TIMEOUT: { status: '408 Request Timeout', problem: tooSlow },
}

/** What Node cannot even read as a request gets an answer in the one shape too, not a bare status line. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const { status, problem } = answers[error.code ?? ''] ?? {
    status: '400 Bad Request',
    problem: malformed,
  }
  const body = JSON.stringify({ errors: [problem] })
  const headers = `Content-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}`
  socket.end(`HTTP/1.1 ${status}\r\n${headers}\r\nConnection: close\r\n\r\n${body}`)
}
