// A process of its own: node stream.mjs <bundled core> <offers> <evaluate | generate>. Streams
// municipalities with that many offers in all, one at a time, keeps sums only, and prints how long
// that took and the most memory the process has held.
import { offersEach, streamPortfolios } from './portfolios.mjs'

const [core, offers, work] = process.argv.slice(2)
const { evaluate } = await import(core)

/** Enough for the engine to have compiled what is measured. */
const warmUp = 500

function run(count) {
  const sums = { municipalities: 0, offers: 0, effective: 0, warnings: 0 }
  for (const portfolio of streamPortfolios(count)) {
    sums.municipalities += 1
    sums.offers += portfolio.offers.length
    if (work === 'generate') continue
    const { index, warnings } = evaluate(portfolio)
    sums.effective += index.effective
    sums.warnings += warnings.length
  }
  return sums
}

run(warmUp)
const begun = performance.now()
const sums = run(Math.ceil(offers / offersEach))
const ms = performance.now() - begun
const megabytes = process.resourceUsage().maxRSS / 1024
process.stdout.write(JSON.stringify({ ms, megabytes, sums }))
