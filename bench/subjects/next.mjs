import { engines } from '../content/engines.mjs'
import { filledContent } from '../content/filled-content.mjs'
import { compare } from '../measure/compare.mjs'
import { inRounds } from '../measure/in-rounds.mjs'
import { load } from '../measure/load.mjs'
import { table } from '../measure/table.mjs'
import { startBare, startFront, startKeeping, startNext } from '../servers/start.mjs'
import { askAlike } from './compare-reads.mjs'
import { readsOf as graphqlReadsOf } from './graphql.mjs'
import { readsOf as restReadsOf } from './rest.mjs'

const handlers = "Next, Payload's route handlers"

/** Reads of ours, made anew and at hand, beside Payload's route handlers in Next with the same config. */
export async function measure(print) {
  for (const engine of engines) {
    const { variables } = await filledContent(engine, { programs: 300 })
    const servers = {
      'Tiltaksvifte, at hand': await startKeeping(variables),
      'Tiltaksvifte, uncached': await startFront(variables),
      [handlers]: await startNext(variables),
    }
    const { url } = servers[handlers]
    const reads = [
      ...Object.entries(await restReadsOf(url)).map(([name, read]) => [`REST ${name}`, read]),
      ...Object.entries(await graphqlReadsOf(url)).map(([name, read]) => [`GraphQL ${name}`, read]),
    ]
    for (const [name, read] of reads) {
      const figures = await measureRead(read, servers)
      const rows = Object.entries(figures).map(([server, each]) =>
        compare(server, each, figures[handlers]),
      )
      print(table(`${name}, ${engine.name}, requests/s`, rows))
    }
    await Promise.all(Object.values(servers).map((server) => server.stop()))
  }
}

async function measureRead({ path, request = {} }, servers) {
  const answers = await askAlike(Object.values(servers), { path, request })
  const bare = await startBare(answers[0])
  const contestants = [...Object.entries(servers), ['bare node:http, same bytes', bare]]
  const loads = contestants.map(([name, { url }], at) => {
    const { bytes } = answers[at] ?? answers[0]
    return [name, () => load({ url: `${url}${path}`, request, bytes })]
  })
  const figures = await inRounds(5, Object.fromEntries(loads))
  await bare.stop()
  return figures
}
