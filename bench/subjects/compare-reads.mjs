import { isDeepStrictEqual } from 'node:util'
import { engines } from '../content/engines.mjs'
import { filledContent } from '../content/filled-content.mjs'
import { compare } from '../measure/compare.mjs'
import { inRounds } from '../measure/in-rounds.mjs'
import { load } from '../measure/load.mjs'
import { table } from '../measure/table.mjs'
import { ask } from '../servers/ask.mjs'
import { startBare, startFront, startPayloadAlone } from '../servers/start.mjs'

/**
 * Requests a second for some reads, on every engine, of three servers: ours, Payload's own handlers
 * behind a bare bridge, and a bare server that has the bytes ready.
 *
 * @param readsOf given the address of a server, the reads by name: `{ path, request? }`
 */
export async function compareReads({ title, rounds = 4, readsOf, print }) {
  for (const engine of engines) {
    const { variables } = await filledContent(engine, { programs: 300 })
    const front = await startFront(variables)
    const alone = await startPayloadAlone(variables)
    for (const [name, read] of Object.entries(await readsOf(front.url))) {
      const figures = await measureRead(read, { front, alone, rounds })
      const rows = Object.entries(figures).map(([server, each]) =>
        compare(server, each, figures['bare node:http, same bytes']),
      )
      print(table(`${title}: ${name}, ${engine.name}, requests/s`, rows))
    }
    await Promise.all([front.stop(), alone.stop()])
  }
}

async function measureRead({ path, request = {} }, { front, alone, rounds }) {
  const [answer, own] = await askAlike([front, alone], { path, request })
  const bare = await startBare(answer)
  const loading =
    (server, { bytes }) =>
    () =>
      load({ url: `${server.url}${path}`, request, bytes })
  const figures = await inRounds(
    rounds,
    {
      [`Tiltaksvifte (${(answer.bytes / 1000).toFixed(1)} kB)`]: loading(front, answer),
      'Payload alone, bare bridge': loading(alone, own),
      'bare node:http, same bytes': loading(bare, answer),
    },
    // So much code takes part in a read that V8 goes on compiling it for seconds.
    { warmUp: 5 },
  )
  await bare.stop()
  return figures
}

/**
 * What several servers answer to one read.
 *
 * @throws when they do not answer the same
 */
export async function askAlike(servers, { path, request = {} }) {
  const answers = await Promise.all(servers.map(({ url }) => ask(`${url}${path}`, request)))
  const [first, ...others] = answers.map(({ body }) => inAnyOrder(body))
  if (others.every((other) => isDeepStrictEqual(other, first))) return answers
  throw new Error(`${path}: our front and Payload's own handlers answer differently.`)
}

/** Payload's GraphQL tells related documents in the order in which they came, which is no order at all. */
const inAnyOrder = (body) =>
  JSON.parse(body, (key, value) =>
    Array.isArray(value) && key !== 'docs'
      ? value.map((each) => JSON.stringify(each)).sort()
      : value,
  )
