import { engines } from '../content/engines.mjs'
import { filledContent } from '../content/filled-content.mjs'
import { compare } from '../measure/compare.mjs'
import { inRounds } from '../measure/in-rounds.mjs'
import { load } from '../measure/load.mjs'
import { table } from '../measure/table.mjs'
import { ask } from '../servers/ask.mjs'
import { startBare, startKeeping, startPayloadAlone } from '../servers/start.mjs'

const bareName = 'bare node:http, same bytes'

/**
 * Answers that are at hand, beside a bare server that sends the same bytes and beside Payload's own
 * handlers that make them; and answers that the asker has already.
 */
export async function measure(print) {
  const [engine] = engines
  const { variables } = await filledContent(engine, { programs: 300 })
  const front = await startKeeping(variables)
  const alone = await startPayloadAlone(variables)
  for (const [name, read] of Object.entries(await readsOf(front.url))) {
    const answer = await askTwice(`${front.url}${read.path}`, read.request)
    const figures = await measureAtHand(read, answer, { front, alone })
    const title = `At hand: ${name} (${(answer.bytes / 1000).toFixed(1)} kB), requests/s`
    print(table(title, rowsOf(figures, bareName)))
    print(table(`${title}, beside Payload's own`, rowsOf(figures, 'Payload alone, bare bridge')))
    if (read.request.method === 'POST') continue
    print(
      table(
        `Had already: ${name}, requests/s`,
        rowsOf(await measureHad(read, answer, front), bareName),
      ),
    )
  }
  await Promise.all([front.stop(), alone.stop()])
}

const rowsOf = (figures, baseline) =>
  Object.entries(figures).map(([server, each]) => compare(server, each, figures[baseline]))

async function measureAtHand({ path, request }, answer, { front, alone }) {
  const own = await ask(`${alone.url}${path}`, request)
  const bare = await startBare(answer)
  const figures = await inRounds(5, {
    'Tiltaksvifte, kept': () => load({ url: `${front.url}${path}`, request, bytes: answer.bytes }),
    'Payload alone, bare bridge': () =>
      load({ url: `${alone.url}${path}`, request, bytes: own.bytes }),
    [bareName]: () => load({ url: `${bare.url}${path}`, request, bytes: answer.bytes }),
  })
  await bare.stop()
  return figures
}

async function measureHad({ path }, { headers }, front) {
  const request = { headers: { 'if-none-match': headers.etag } }
  const unchanged = await ask(`${front.url}${path}`, request, 304)
  const bare = await startBare(unchanged)
  const loading = (server) => () =>
    load({ url: `${server.url}${path}`, request, status: 304, bytes: 0 })
  const figures = await inRounds(5, {
    'Tiltaksvifte, 304': loading(front),
    [bareName]: loading(bare),
  })
  await bare.stop()
  return figures
}

/** The second time it is at hand. */
async function askTwice(url, request) {
  await ask(url, request)
  const answer = await ask(url, request)
  if (answer.headers['cache-status'] === 'tiltaksvifte; hit') return answer
  throw new Error(`${url}: is not kept: ${answer.headers['cache-status']}.`)
}

const fields =
  'id title slug summary responsible { name slug } levels { key title } arenas { key title }'

async function readsOf(url) {
  const list = '/api/programs?limit=10&depth=1'
  const [{ id }] = JSON.parse((await ask(`${url}${list}`)).body).docs
  const several = `{ Programs(limit: 10) { docs { ${fields} } totalDocs } }`
  const one = `{ Program(id: "${id}") { ${fields} } }`
  return {
    'REST list': { path: list, request: {} },
    'REST detail': { path: `/api/programs/${id}?depth=1`, request: {} },
    'GraphQL list by GET': byAddress(several),
    'GraphQL detail by GET': byAddress(one),
    'GraphQL list by POST': inBody(several),
    'GraphQL detail by POST': inBody(one),
  }
}

const byAddress = (query) => ({
  path: `/api/graphql?${new URLSearchParams({ query })}`,
  // Payload's own handler answers a GET only to who cannot be a page of somebody else's.
  request: { headers: { 'content-type': 'application/json' } },
})

const inBody = (query) => ({
  path: '/api/graphql',
  request: {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  },
})
