import { engines } from '../content/engines.mjs'
import { filledContent } from '../content/filled-content.mjs'
import { compare } from '../measure/compare.mjs'
import { inRounds } from '../measure/in-rounds.mjs'
import { table } from '../measure/table.mjs'
import { ask } from '../servers/ask.mjs'
import {
  startFront,
  startWithoutAudit,
  startWithoutChanges,
  startWithoutCoverage,
} from '../servers/start.mjs'

const saves = 10
let seats = 0

/** One published offer saved over REST as shipped, and without what follows a save. */
export async function measure(print) {
  for (const engine of engines) {
    const { variables, password } = await filledContent(engine)
    const front = await startFront(variables)
    const without = await startWithoutCoverage(variables)
    const unrecorded = await startWithoutAudit(variables)
    const saving = await prepareSaving(front.url, password)
    const untold = await startWithoutChanges(variables)
    await checkDifference(front, without, saving)
    await checkRecording(front, unrecorded, saving)
    const figures = await inRounds(5, {
      'as shipped': () => saveRepeatedly(front, saving),
      'without coverage': () => saveRepeatedly(without, saving),
      'without the audit log': () => saveRepeatedly(unrecorded, saving),
      'without the change feed': () => saveRepeatedly(untold, saving),
    })
    const shipped = figures['as shipped']
    for (const missing of Object.keys(figures).slice(1)) {
      const baseline = figures[missing]
      const rows = [compare('as shipped', shipped, baseline), compare(missing, baseline, baseline)]
      print(
        table(`One offer saved over REST, ${engine.name}, beside a server ${missing}, ms`, rows),
      )
    }
    await Promise.all([front, without, unrecorded, untold].map((server) => server.stop()))
  }
}

async function prepareSaving(url, password) {
  const json = { 'content-type': 'application/json' }
  const body = JSON.stringify({ email: 'admin@tiltaksvifte.example', password })
  const login = await ask(`${url}/api/users/login`, { method: 'POST', headers: json, body })
  const headers = { ...json, authorization: `JWT ${JSON.parse(login.body).token}` }
  const query =
    'where[municipality.number][equals]=9901&where[status][equals]=active&where[_status][equals]=published'
  const offers = await ask(`${url}/api/offers?${query}&limit=1&depth=0`, { headers })
  const [offer] = JSON.parse(offers.body).docs
  return { path: `/api/offers/${offer.id}`, headers }
}

/** Every save changes the seats, so that there is something to recompute. */
function save({ url }, { path, headers }) {
  seats = (seats % 500) + 1
  const body = JSON.stringify({ seats, _status: 'published' })
  return ask(`${url}${path}?depth=0`, { method: 'PATCH', headers, body })
}

async function saveRepeatedly(server, saving) {
  const begun = performance.now()
  for (let index = 0; index < saves; index += 1) await save(server, saving)
  return (performance.now() - begun) / saves
}

/** Makes sure that the two servers do what their names say. */
async function checkDifference(front, without, saving) {
  const coverage = async () => (await ask(`${front.url}/api/coverage/municipalities/9901`)).body
  const before = await coverage()
  await save(without, saving)
  if ((await coverage()) !== before) throw new Error('save: "without coverage" computed coverage.')
  await save(front, saving)
  if ((await coverage()) === before) throw new Error('save: "with coverage" computed nothing.')
}

async function checkRecording(front, unrecorded, saving) {
  const count = async () => {
    const query = '/api/audit-log?where[action][equals]=update&limit=1'
    const { body } = await ask(`${front.url}${query}`, { headers: saving.headers })
    return JSON.parse(body).totalDocs
  }
  const before = await count()
  await save(unrecorded, saving)
  if ((await count()) !== before) throw new Error('save: "without the audit log" was recorded.')
  await save(front, saving)
  if ((await count()) === before) throw new Error('save: "as shipped" recorded nothing.')
}
