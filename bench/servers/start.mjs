import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
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

/** Payload's route handlers in a Next of their own, with our config. Built anew each time. */
export async function startNext(variables) {
  const folder = 'bench/servers/next'
  const next = 'node_modules/next/dist/bin/next'
  const config = await bundle('bench/servers/share-config.mjs', 'share-config')
  await runToEnd([next, 'build', folder], { NODE_ENV: 'production', ...silent })
  return runProcess(
    process.execPath,
    [lexicalAsShipped, '--import', pathToFileURL(config).href, next, 'start', folder],
    { path: '/api/levels', variables: production(variables) },
  )
}

/** Adds invented programmes to a database that has been seeded, and waits until they are there. */
export async function addPrograms(count, variables) {
  const file = await bundle('bench/servers/write-programs.mjs', 'write-programs')
  await runToEnd([lexicalAsShipped, file], { ...production(variables), PROGRAMS: String(count) })
}

async function runToEnd(parameters, variables) {
  const running = spawn(process.execPath, parameters, {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(running, 'exit')
  if (code !== 0) throw new Error(`${parameters.join(' ')}: ended with ${code}.`)
}

/** A bare server that sends this answer to everything, and 200 to who looks whether it is there. */
export const startBare = (answer) =>
  runProcess(process.execPath, ['bench/servers/bare.mjs'], {
    path: '/is-there',
    variables: { ANSWER: JSON.stringify(answer), NODE_ENV: 'production' },
  })

const silent = { NEXT_TELEMETRY_DISABLED: '1' }

const production = (variables) => ({
  NODE_ENV: 'production',
  ...silent,
  RUN_JOBS: 'false',
  // What is measured is the work, not what a cache saves of it.
  READ_CACHE_BYTES: '0',
  REQUESTS_PER_MINUTE: '10000000',
  ...variables,
})
