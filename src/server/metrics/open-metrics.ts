import type { RequestListener } from 'node:http'
import type { Payload } from 'payload'
import { collectDefaultMetrics } from 'prom-client'
import type { Environment } from '../../env.ts'
import { listen } from '../listen.ts'
import { measureDatabase } from './measure-database.ts'
import { measureRequests } from './measure-requests.ts'
import { registry } from './registry.ts'
import { routeTemplates } from './route-template.ts'
import { metricsPage } from './show-metrics.ts'

export type Metrics = Readonly<{
  /** Measures all that `answer` answers, and shows the metrics where they are on its port. */
  measuring: (answer: RequestListener) => RequestListener
  close: () => Promise<void>
}>

/**
 * Begins to measure, and opens the port for those who look where one is set. Where the operator
 * wants no metrics nothing is measured.
 */
export async function openMetrics(
  payload: Payload,
  { metrics: { token, port }, limits }: Pick<Environment, 'metrics' | 'limits'>,
): Promise<Metrics> {
  if (token === null && port === null)
    return { measuring: (answer) => answer, close: async () => {} }
  // Of the process: memory, CPU, garbage collection, and how late the event loop is.
  collectDefaultMetrics({ register: registry })
  measureDatabase(payload)
  const measure = measureRequests(routeTemplates(payload.config))
  const page = metricsPage(token, payload)
  if (port === null) {
    return {
      measuring: (answer) => (message, response) => {
        measure(message, response)
        if (!page(message, response)) answer(message, response)
      },
      close: async () => {},
    }
  }
  const server = await listen(
    (message, response) => {
      if (!page(message, response)) response.writeHead(404).end()
    },
    { port, limits },
    'METRICS_PORT',
  )
  return {
    measuring: (answer) => (message, response) => {
      measure(message, response)
      answer(message, response)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
