import { fileURLToPath } from 'node:url'
import { engines } from '../content/engines.mjs'
import { filledContent } from '../content/filled-content.mjs'
import { compare } from '../measure/compare.mjs'
import { inRounds } from '../measure/in-rounds.mjs'
import { ownScript } from '../measure/own-script.mjs'
import { table } from '../measure/table.mjs'
import { startFront } from '../servers/start.mjs'

const rounds = 25
const pages = ['', '/heat-map', '/ladder', '/arenas', '/trend', '/comparison', '/report']
const whatIf = '/what-if?add=icdp-minoritet&seats=200'

/**
 * How long the views of the coverage take to the last byte, beside Payload's own list of the offers
 * they are of; and how much JavaScript the admin sends that is our own.
 */
export async function measure(print) {
  for (const engine of engines) {
    const { variables, password } = await filledContent(engine)
    const server = await startFront(variables)
    try {
      const read = await signIn(server, password)
      const { docs } = JSON.parse(
        await read('/api/municipalities?where[number][equals]=9901&depth=0'),
      )
      const list = '/admin/collections/offers'
      const home = `/admin/collections/municipalities/${docs[0].id}/coverage`
      const views = {
        list,
        ...Object.fromEntries([...pages, whatIf].map((path) => [path, home + path])),
      }
      const times = await inRounds(
        rounds,
        Object.fromEntries(
          Object.entries(views).map(([name, path]) => [name, () => timeOf(() => read(path))]),
        ),
      )
      const rows = Object.keys(views).map((name) =>
        compare(name === 'list' ? 'list of offers' : `coverage${name}`, times[name], times.list),
      )
      print(table(`Views of the coverage, ${engine.name}, ms to the last byte`, rows))
    } finally {
      await server.stop()
    }
  }
  const { files, bytes } = await ownScript(fileURLToPath(new URL('../..', import.meta.url)))
  print(
    `JavaScript of our own that the admin sends, ${files} files together, compressed: ${(bytes / 1000).toFixed(1)} kB.`,
  )
}

async function signIn({ url }, password) {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'admin@tiltaksvifte.example', password }),
  })
  const { token } = await answer.json()
  return async (path) => {
    // A page that is not for whoever asks is another page, and no measure of this one.
    const page = await fetch(url + path, {
      headers: { authorization: `JWT ${token}` },
      redirect: 'manual',
    })
    if (page.status !== 200) throw new Error(`coverage-views: ${path} gave ${page.status}.`)
    return page.text()
  }
}

async function timeOf(read) {
  const begun = performance.now()
  await read()
  return performance.now() - begun
}
