import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { compare } from '../measure/compare.mjs'
import { table } from '../measure/table.mjs'
import { bundle } from '../servers/bundle.mjs'

const script = fileURLToPath(new URL('../content/stream.mjs', import.meta.url))

/** The largest is run once: it takes half a minute. */
const sizes = [
  { offers: 10_000, rounds: 5 },
  { offers: 100_000, rounds: 5 },
  { offers: 1_000_000, rounds: 3 },
  { offers: 10_000_000, rounds: 1 },
]

/** Most that the process may hold, in MB, however many offers go through it. */
const mostMemory = 300

/**
 * Whether time grows with the number of offers and memory does not, municipality by municipality. Each
 * run is a process of its own; the baseline makes the same portfolios and does not evaluate them.
 */
export async function measure(print) {
  const core = await bundle('plugins/coverage/core/index.ts', 'coverage-core')
  const rows = sizes.flatMap(({ offers, rounds }) => {
    const stream = (work) =>
      JSON.parse(execFileSync(process.execPath, [script, core, String(offers), work]))
    const runs = Array.from({ length: rounds }, () => ({
      evaluate: stream('evaluate'),
      generate: stream('generate'),
    }))
    return describe(offers, runs)
  })
  print(table('Growth, one municipality of 60 offers at a time, ns per offer', rows))
}

function describe(offers, runs) {
  const contestants = {
    evaluate: 'portfolios made and evaluated',
    generate: 'portfolios made only',
  }
  return Object.entries(contestants).map(([work, name]) => {
    const each = runs.map((run) => run[work])
    const held = Math.max(...each.map(({ megabytes }) => megabytes))
    if (held > mostMemory) throw new Error(`stream: held ${held} MB at ${offers} offers.`)
    const { 'min–max': range, ...row } = compare(
      name,
      each.map(perOffer),
      runs.map(({ generate }) => perOffer(generate)),
    )
    const seconds = Math.min(...each.map(({ ms }) => ms)) / 1000
    return {
      offers: offers.toLocaleString('en'),
      ...row,
      'min–max': range,
      'fastest, s': seconds.toPrecision(3),
      'most memory, MB': Math.round(held),
    }
  })
}

/** Nanoseconds. */
function perOffer({ ms, sums }) {
  return (ms * 1e6) / sums.offers
}
