import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { engines } from '../content/engines.mjs'
import { filledContent } from '../content/filled-content.mjs'
import { table } from '../measure/table.mjs'
import { startFront, startPayloadAlone } from '../servers/start.mjs'

const patience = 20_000
const rounds = 6

/**
 * What four attacks cost: the time to the answer, and how long the process answered nobody else.
 * Beside ours, Payload's own handlers behind a bare bridge, which get each attack in the same run.
 */
export async function measure(print) {
  for (const engine of engines) {
    const { variables } = await filledContent(engine)
    for (const [name, attack] of Object.entries(attacks)) {
      const rows = [
        ...(await rowsOf('Tiltaksvifte', { start: startFront, variables, attack })),
        ...(await rowsOf('Payload alone', { start: startPayloadAlone, variables, attack })),
      ]
      print(table(`Refused: ${name}, ${engine.name}`, rows))
    }
  }
}

async function rowsOf(name, { start, variables, attack }) {
  const server = await start({
    ...variables,
    NODE_OPTIONS: `--import=${resolve('bench/measure/report-delay.mjs')}`,
  })
  // What is needed once, such as the GraphQL schema, is built before.
  await fetch(`${server.url}/api/levels?limit=1`)
  await send(server, graphql('{ __typename }'))
  const answers = []
  try {
    for (let round = 0; round < rounds; round += 1) {
      await longestDelay(server)
      const { status, milliseconds } = await send(server, attack)
      if (status === null)
        return [rowOf(name, { answers: 'none', time: `> ${patience}`, delay: `> ${patience}` })]
      answers.push({ status, milliseconds, delay: await longestDelay(server) })
    }
  } finally {
    process.kill(server.pid, 'SIGKILL')
    await server.stop()
  }
  // The first finds code that has not been compiled yet; it is told apart and not left out.
  const [first, ...others] = answers
  return [
    rowOf(`${name}, first`, {
      answers: first.status,
      time: first.milliseconds.toFixed(1),
      delay: first.delay.toFixed(1),
    }),
    rowOf(`${name}, then`, {
      answers: [...new Set(others.map(({ status }) => status))].join(', '),
      time: range(others.map(({ milliseconds }) => milliseconds)),
      delay: range(others.map(({ delay }) => delay)),
    }),
  ]
}

const rowOf = (server, { answers, time, delay }) => ({
  server,
  answer: answers,
  'time, ms': time,
  'event loop held, ms': delay,
})

const range = (figures) => `${Math.min(...figures).toFixed(1)}–${Math.max(...figures).toFixed(1)}`

async function send({ url }, { path, headers, body }) {
  const begun = performance.now()
  const signal = AbortSignal.timeout(patience)
  const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body, signal }).catch(
    () => null,
  )
  await answer?.arrayBuffer().catch(() => null)
  return { status: answer?.status ?? null, milliseconds: performance.now() - begun }
}

async function longestDelay({ pid, output }) {
  // A loop that was held tells so the next time it comes round.
  await wait(20)
  const before = output().split('longest delay').length
  process.kill(pid, 'SIGUSR2')
  while (output().split('longest delay').length === before) await wait(2)
  return Number(output().split('longest delay').at(-1).split('\n')[0])
}

const graphql = (query) => ({
  path: '/api/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query }),
})

const times = (count, write, between = ' ') =>
  Array.from({ length: count }, (_, index) => write(index)).join(between)

/** Short names, so that many fit. */
const name = (index) => ` a${index.toString(36)}`

const attacks = {
  'a fragment bomb of 25 levels': graphql(
    `{ ...F0 } ${times(25, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F25 on Query { __typename }`,
  ),
  '10,000 aliases': graphql(`{ ${times(10_000, (i) => `a${i}:__typename`)} }`),
  '3,900 aliases, which fit in 64 kB': graphql(
    `{ ${times(3900, (i) => `${name(i)}:__typename`, '')} }`,
  ),
  'a where of 5,000 conditions': {
    path: '/api/programs',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'X-Payload-HTTP-Method-Override': 'GET',
    },
    body: times(5000, (i) => `where[or][${i}][title][equals]=x`, '&'),
  },
  'a body of 20 MB': {
    path: '/api/users/login',
    headers: { 'content-type': 'application/json' },
    // As bytes: turning text into them would be the client's work, and is not what is measured.
    body: Buffer.from(JSON.stringify({ email: 'x'.repeat(20_000_000), password: 'x' })),
  },
}
