import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { bundle } from './bundle.mjs'
import { runProcess } from './run-process.mjs'

// What src/launch/build-server.mjs bundles is taken from its package here; it must be the same build.
const lexicalAsShipped = '--conditions=production'

/** The server as it is shipped, without the launcher. */
export const startFront = (variables) =>
  runProcess(process.execPath, ['build/server.mjs'], {
    path: '/ready',
    variables: production(variables),
  })

/** The server as it is shipped, its answers kept. */
export const startKeeping = (variables) =>
  startFront({ READ_CACHE_BYTES: '64000000', ...variables })

/** The same without the coverage plugin's hooks. */
export const startWithoutCoverage = (variables) =>
  startWithout('coverage', variables, {
    module: './follow-changes.ts',
    file: 'bench/servers/follow-nothing.mjs',
  })

/** The same without the hooks of the audit log. */
export const startWithoutAudit = (variables) =>
  startWithout('audit', variables, {
    module: './follow/index.ts',
    file: 'bench/servers/record-nothing.mjs',
  })

/** The same without the change feed. */
export const startWithoutChanges = (variables) =>
  startWithout('changes', variables, {
    module: './observe-writes.ts',
    file: 'bench/servers/observe-nothing.mjs',
  })

async function startWithout(what, variables, replace) {
  const file = await bundle('src/server/main.ts', `without-${what}`, replace)
  return runProcess(process.execPath, [lexicalAsShipped, file], {
    path: '/ready',
    variables: production(variables),
  })
}

/** Payload's own handlers and adapters, without our front and what it remembers. */
export async function startPayloadAlone(variables) {
  const file = await bundle('bench/servers/payload-alone.mjs', 'payload-alone', {
    module: ['./sqlite-reads/index.ts', './mongo-reads/index.ts', './plugins/lean-reads/index.ts'],
    file: 'bench/servers/read-as-payload.mjs',
  })
  return runProcess(process.execPath, [lexicalAsShipped, file], {
    path: '/api/levels',
    variables: production(variables),
  })
}

/** Adds invented programmes to a database that has been seeded, and waits until they are there. */
export async function addPrograms(count, variables) {
  const file = await bundle('bench/servers/write-programs.mjs', 'write-programs')
  const writing = spawn(process.execPath, [lexicalAsShipped, file], {
    env: { ...process.env, ...production(variables), PROGRAMS: String(count) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(writing, 'exit')
  if (code !== 0) throw new Error(`bench/servers/write-programs.mjs: ended with ${code}.`)
}

/** A bare server that sends this answer to everything, and 200 to who looks whether it is there. */
export const startBare = (answer) =>
  runProcess(process.execPath, ['bench/servers/bare.mjs'], {
    path: '/is-there',
    variables: { ANSWER: JSON.stringify(answer), NODE_ENV: 'production' },
  })

const production = (variables) => ({
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  RUN_JOBS: 'false',
  // What is measured is the work, not what a cache saves of it.
  READ_CACHE_BYTES: '0',
  REQUESTS_PER_MINUTE: '10000000',
  ...variables,
})
