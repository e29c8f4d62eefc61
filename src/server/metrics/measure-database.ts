import type { Payload } from 'payload'
import { Histogram } from 'prom-client'
import { registry } from './registry.ts'

const operations = [
  'find',
  'findOne',
  'findDistinct',
  'findVersions',
  'queryDrafts',
  'findGlobal',
  'findGlobalVersions',
  'count',
  'countVersions',
  'countGlobalVersions',
  'create',
  'updateOne',
  'updateMany',
  'upsert',
  'deleteOne',
  'deleteMany',
  'createVersion',
  'updateVersion',
  'deleteVersions',
  'createGlobal',
  'updateGlobal',
  'createGlobalVersion',
  'updateGlobalVersion',
  'updateJobs',
  'beginTransaction',
  'commitTransaction',
  'rollbackTransaction',
] as const

const seconds = new Histogram({
  name: 'database_operation_duration_seconds',
  help: 'Time until the database had answered, with the time it waited for locks.',
  labelNames: ['operation'],
  buckets: [0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
  registers: [registry],
})

/** Times every read and write, whoever asks for it. To be done once, when the database is open. */
export function measureDatabase({ db }: Pick<Payload, 'db'>): void {
  for (const operation of operations) Object.assign(db, { [operation]: timed(db, operation) })
}

type Operation = (...given: unknown[]) => unknown

function timed(db: Payload['db'], operation: (typeof operations)[number]): Operation {
  const work = db[operation] as Operation
  return async (...given) => {
    const begun = performance.now()
    try {
      return await work.apply(db, given)
    } finally {
      seconds.observe({ operation }, (performance.now() - begun) / 1000)
    }
  }
}
