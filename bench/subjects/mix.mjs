import { setTimeout as wait } from 'node:timers/promises'
import { engines } from '../content/engines.mjs'
import { filledContent } from '../content/filled-content.mjs'
import { prepareMunicipalities } from '../content/municipal-offers.mjs'
import { residentMemory } from '../measure/resident-memory.mjs'
import { table } from '../measure/table.mjs'
import { readMetrics } from '../servers/read-metrics.mjs'
import { startKeeping } from '../servers/start.mjs'

/** Where the machine cannot take so many, `BENCH_MIX_PER_SECOND` asks for fewer. */
const perSecond = Number(process.env.BENCH_MIX_PER_SECOND ?? 500)
const writesIn100 = 5
/** `BENCH_MIX_SECONDS=600` shows whether memory stays as it is, and checks more than 100,000 reads. */
const seconds = Number(process.env.BENCH_MIX_SECONDS ?? 60)
/** How far apart Node looks at its event loop, in milliseconds: what it tells has them in it. */
const betweenLooks = 10
const token = 'a-token-for-the-bench-with-32-characters'

/**
 * What a day is like, in a minute: 95 reads and 5 municipal writes in 100, over all municipalities,
 * at a fixed pace whether answers come or not. Every read of a municipality is checked: an offer has
 * at least the seats of the last write that was acknowledged before the read was sent, and figures
 * are not older than it.
 */
export async function measure(print) {
  for (const engine of engines) {
    const { variables, password } = await filledContent(engine)
    const front = await startKeeping({ ...variables, METRICS_TOKEN: token })
    const places = await prepareMunicipalities(front.url, password)
    const seen = nothingSeen()
    await run(front, { places, seen, seconds: 5 })
    Object.assign(seen, nothingSeen())
    const before = await readMetrics(front.url, token)
    await run(front, { places, seen, seconds })
    const after = await readMetrics(front.url, token)
    print(
      table(
        `A mix over ${places.length} municipalities, ${engine.name}, ${seconds} s`,
        rowsOf(seen, { before, after }),
      ),
    )
    await front.stop()
    if (seen.old > 0) throw new Error(`mix: ${seen.old} answers were older than the last write.`)
  }
}

const nothingSeen = () => ({
  reads: [],
  writes: [],
  checked: 0,
  old: 0,
  failed: [],
  memory: [],
})

async function run({ url, pid }, { places, seen, seconds: length }) {
  const begun = performance.now()
  const under = new Set()
  let sent = 0
  for (let tick = 0; performance.now() - begun < length * 1000; tick += 1) {
    const due = Math.floor(((performance.now() - begun) / 1000) * perSecond)
    for (; sent < due; sent += 1) {
      const one = step(url, { places, seen })
      under.add(one)
      one.finally(() => under.delete(one))
    }
    if (tick % 200 === 0) seen.memory.push(residentMemory(pid))
    await wait(5)
  }
  await Promise.all(under)
  seen.memory.push(residentMemory(pid))
}

const any = (list) => list[Math.floor(Math.random() * list.length)]

async function step(url, { places, seen }) {
  const place = any(places)
  const isWrite = Math.random() * 100 < writesIn100 && !place.isWriting
  const begun = performance.now()
  try {
    if (isWrite) await write(url, place)
    else await read(url, { place, seen })
  } catch (error) {
    seen.failed.push(error.cause?.code ?? error.message)
  }
  seen[isWrite ? 'writes' : 'reads'].push(performance.now() - begun)
}

async function write(url, place) {
  place.isWriting = true
  try {
    const seats = place.seats + 1
    const at = Date.now()
    const answer = await fetch(`${url}/api/offers/${place.offer}?depth=0`, {
      method: 'PATCH',
      headers: place.headers,
      body: JSON.stringify({ seats, _status: 'published' }),
    })
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(String(answer.status))
    // Acknowledged: whoever asks from now on must get no less.
    Object.assign(place, { seats, writtenAt: at })
  } finally {
    place.isWriting = false
  }
}

async function read(url, { place, seen }) {
  const { seats, writtenAt, number } = place
  const kind = Math.random()
  if (kind < 0.45) {
    const { docs } = await get(`${url}/api/offers?where[municipality.number][equals]=${number}`)
    seen.checked += 1
    if (docs[0].seats < seats) seen.old += 1
    return
  }
  if (kind < 0.8) {
    const { computedAt } = await get(`${url}/api/coverage/municipalities/${number}`)
    seen.checked += 1
    if (Date.parse(computedAt) < writtenAt) seen.old += 1
    return
  }
  await get(`${url}${any(national)}`)
}

const national = [
  '/api/programs?limit=10',
  '/api/programs?limit=10&page=2',
  '/api/articles?limit=5&select[title]=true',
  '/api/levels',
  '/api/themes?locale=nn',
]

async function get(address) {
  const answer = await fetch(address, { headers: { 'accept-encoding': 'identity' } })
  const body = await answer.json()
  if (answer.status !== 200) throw new Error(String(answer.status))
  return body
}

function rowsOf({ reads, writes, checked, old, failed, memory }, { before, after }) {
  const counted = (outcome) => {
    const name = `read_cache_answers_total{outcome="${outcome}"}`
    return (after[name] ?? 0) - (before[name] ?? 0)
  }
  const hits = counted('hit') + counted('revalidated')
  const asked = hits + counted('miss') + counted('uncached') + counted('stale')
  const all = [...reads, ...writes]
  const sixths = inSixths(memory)
  const settled = sixths.slice(2)
  const lag = (after.nodejs_eventloop_lag_p99_seconds ?? Number.NaN) * 1000
  return [
    ['requests a second', (all.length / seconds).toFixed(0), `of ${perSecond}`],
    ['reads from memory', `${((100 * hits) / asked).toFixed(1)} %`, `${asked} reads`],
    ['reads: p50, p99', `${at(reads, 0.5)}, ${at(reads, 0.99)} ms`, `${reads.length}`],
    ['writes: p50, p99', `${at(writes, 0.5)}, ${at(writes, 0.99)} ms`, `${writes.length}`],
    ['all: p99', `${at(all, 0.99)} ms`, `${all.length}`],
    ['older than the last write', String(old), `of ${checked} checked`],
    ['failed', howMany(failed), `of ${all.length}`],
    [
      'event loop, p99 of delay',
      `${(lag - betweenLooks).toFixed(1)} ms`,
      `${lag.toFixed(1)} between looks ${betweenLooks} ms apart`,
    ],
    ['resident memory, least and most', `${least(memory)}–${most(memory)} MB`, looks(memory)],
    ['resident memory, median of each sixth', `${medians(sixths).join(', ')} MB`, looks(sixths[0])],
    [
      'resident memory, last sixth beside the third',
      `${(100 * (medians(settled).at(-1) / medians(settled)[0] - 1)).toFixed(1)} %`,
      'drift',
    ],
  ].map(([what, figure, of]) => ({ what, figure, of }))
}

/** How many, and how many of each kind: a status, or the word of who lost the connection. */
function howMany(failed) {
  const kinds = [...new Set(failed)].map(
    (kind) => `${failed.filter((each) => each === kind).length} × ${kind}`,
  )
  return [failed.length, ...kinds].join(', ')
}

/** What was looked at, in the order of time, in six parts. */
const inSixths = (looks) =>
  [0, 1, 2, 3, 4, 5].map((sixth) =>
    looks.slice((looks.length * sixth) / 6, (looks.length * (sixth + 1)) / 6),
  )

const medians = (parts) => parts.map((part) => Number(Number(at(part, 0.5)).toFixed(0)))
const least = (looks) => Math.min(...looks).toFixed(0)
const most = (looks) => Math.max(...looks).toFixed(0)
const looks = ({ length }) => `${length} looks`

function at(times, part) {
  const ordered = [...times].sort((a, b) => a - b)
  return (ordered[Math.floor(ordered.length * part)] ?? Number.NaN).toFixed(1)
}
