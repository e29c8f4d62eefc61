import type { IncomingMessage, ServerResponse } from 'node:http'
import { Counter, Histogram } from 'prom-client'
import { pathOf } from '../path-of.ts'
import { registry } from './registry.ts'

const labelNames = ['route', 'method', 'status'] as const

const seconds = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'Time from the head of a request to the end of its answer. Its count is that of requests.',
  labelNames,
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  registers: [registry],
})

const bytes = new Counter({
  name: 'http_response_bytes_total',
  help: 'Bytes sent in answers, with their heads.',
  labelNames: ['route'],
  registers: [registry],
})

/**
 * Counts a request when its answer has ended, by route, method and class of status. All three come
 * from short lists, so that neither what visitors write nor how much of it becomes part of the
 * metrics.
 */
export function measureRequests(templateOf: (path: string) => string) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const { method = '', url = '', socket } = request
    const begun = performance.now()
    const before = socket.bytesWritten
    // Also comes when the client leaves before the answer is complete.
    response.on('close', () => {
      const route = templateOf(pathOf(url))
      const status = response.writableFinished ? classOf(response.statusCode) : 'left'
      seconds.observe(
        { route, method: methods.has(method) ? method : 'other', status },
        (performance.now() - begun) / 1000,
      )
      bytes.inc({ route }, socket.bytesWritten - before)
    })
  }
}

const classOf = (status: number): string => `${Math.floor(status / 100)}xx`

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
