import { setTimeout as wait } from 'node:timers/promises'
import { engines } from '../content/engines.mjs'
import { filledContent } from '../content/filled-content.mjs'
import { compare } from '../measure/compare.mjs'
import { inRounds } from '../measure/in-rounds.mjs'
import { load } from '../measure/load.mjs'
import { residentMemory } from '../measure/resident-memory.mjs'
import { table } from '../measure/table.mjs'
import { ask } from '../servers/ask.mjs'
import { startBare, startFront } from '../servers/start.mjs'

const [sqlite] = engines
const list = '/api/programs?limit=10&depth=1'
const moments = ['a second after start', 'after 3 s of REST lists', 'after 20 sign-in pages too']

/** Resident memory of the whole process, at rest and after work. */
export async function measure(print) {
  const { variables } = await filledContent(sqlite)
  let answer = { headers: {}, body: '' }
  const held = await inRounds(3, {
    ours: async () => {
      const front = await startFront(variables)
      answer = await ask(`${front.url}${list}`)
      return work(front, answer.bytes)
    },
    bare: async () => work(await startBare(answer), answer.bytes),
  })
  const rows = moments.flatMap((moment, index) => {
    const at = (name) => held[name].map((figures) => figures[index])
    return [
      compare(`Tiltaksvifte, ${moment}`, at('ours'), at('bare')),
      compare(`bare node:http, ${moment}`, at('bare'), at('bare')),
    ]
  })
  print(table('Resident memory, SQLite, MB', rows))
}

async function work(server, bytes) {
  await wait(1000)
  const atRest = residentMemory(server.pid)
  await load({ url: `${server.url}${list}`, request: {}, bytes, seconds: 3 })
  const afterLists = residentMemory(server.pid)
  for (let page = 0; page < 20; page += 1) await ask(`${server.url}/admin/login`)
  const afterPages = residentMemory(server.pid)
  await server.stop()
  return [atRest, afterLists, afterPages]
}
