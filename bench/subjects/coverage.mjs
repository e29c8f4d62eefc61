import { checkFigures } from '../content/database-figures.mjs'
import { engines } from '../content/engines.mjs'
import { withMongo } from '../content/mongo.mjs'
import { openMongoCoverage } from '../content/mongo-coverage.mjs'
import { makePortfolios } from '../content/portfolios.mjs'
import { openSqlCoverage } from '../content/sql-coverage.mjs'
import { compare } from '../measure/compare.mjs'
import { inRounds } from '../measure/in-rounds.mjs'
import { table } from '../measure/table.mjs'
import { bundle } from '../servers/bundle.mjs'

const municipalities = 357
const times = 20

/**
 * Coverage of one municipality and of all, by the plugin's core, beside index, levels and cells by
 * the database from the same offers, populations and prevalences. The core computes bounds, gaps,
 * ladder, arenas and warnings as well.
 */
export async function measure(print) {
  const file = await bundle('plugins/coverage/core/index.ts', 'coverage-core')
  const { checkPortfolio, evaluate } = await import(file)
  const portfolios = makePortfolios(municipalities)
  const problems = portfolios.flatMap((portfolio) => checkPortfolio(portfolio).problems)
  if (problems.length > 0) throw new Error(`coverage: ${JSON.stringify(problems[0])}`)
  for (const { name, uri } of engines) {
    const comparing = async (database) => {
      await compareWith(database, { portfolios, evaluate, name, print }).finally(database.close)
    }
    if (uri) {
      await withMongo(uri.replace(/(\/[^/?]+)(\?|$)/, '$1_coverage$2'), async (database) =>
        comparing(await openMongoCoverage(database, portfolios)),
      )
      continue
    }
    await comparing(await openSqlCoverage(portfolios))
  }
}

async function compareWith(database, { portfolios, evaluate, name, print }) {
  const coverages = portfolios.map((portfolio) => evaluate(portfolio))
  const { rowsIn } = database
  checkFigures(`${name}, one`, rowsIn(await database.coverageOfOne(7)), { 7: coverages[7] })
  checkFigures(`${name}, all`, rowsIn(await database.coverageOfAll()), coverages)
  const evaluateRead = (rows) => groupOffers(rows, portfolios).map(evaluate)
  checkSame(evaluateRead(await database.offersOfOne(7)), [coverages[7]])
  checkSame(evaluateRead(await database.offersOfAll()), coverages)

  const ours = 'core: whole Coverage, records at hand'
  const theirs = `${name}: index, levels and cells by the database`
  const one = await inRounds(7, {
    [theirs]: timed(times, () => database.coverageOfOne(7)),
    [ours]: timed(times, () => evaluate(portfolios[7])),
    [`offers read from ${name}, then core`]: timed(times, async () =>
      evaluateRead(await database.offersOfOne(7)),
    ),
  })
  print(table(`Coverage of one municipality, 60 offers × 30 cells, ${name}, ms`, rowsOf(one)))
  const all = await inRounds(5, {
    [theirs]: timed(1, () => database.coverageOfAll()),
    [ours]: timed(1, () => portfolios.map((portfolio) => evaluate(portfolio))),
    'core: the same, one Coverage kept at a time': timed(1, () => {
      for (const portfolio of portfolios) evaluate(portfolio)
    }),
    [`offers read from ${name}, then core`]: timed(1, async () =>
      evaluateRead(await database.offersOfAll()),
    ),
  })
  print(table(`Coverage of ${municipalities} × 60 offers, ${name}, ms`, rowsOf(all)))
  const ratio = compare(theirs, all[theirs], all[ours])['÷ baseline']
  print(
    `\nA national recomputation takes ${name} ${ratio} times as long as the core; the aim is 20.`,
  )
}

/** The first contestant is the baseline. */
function rowsOf(figures) {
  const [baseline] = Object.values(figures)
  return Object.entries(figures).map(([name, each]) => compare(name, each, baseline))
}

const timed = (repetitions, work) => async () => {
  const begun = performance.now()
  for (let index = 0; index < repetitions; index += 1) await work()
  return (performance.now() - begun) / repetitions
}

/** Portfolios with the offers that were read, in the order of the municipalities. */
function groupOffers(rows, portfolios) {
  const groups = new Map()
  for (const { municipality, offer } of rows) {
    const group = groups.get(municipality)
    if (group) group.push(offer)
    else groups.set(municipality, [offer])
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([municipality, offers]) => ({ ...portfolios[municipality], offers }))
}

/** What the core makes of the offers that were read back is what it makes of those at hand. */
function checkSame(received, expected) {
  const differs = expected.findIndex(({ index }, position) =>
    Object.entries(index).some(
      ([figure, value]) => !(Math.abs(value - received[position]?.index[figure]) < 1e-9),
    ),
  )
  if (received.length === expected.length && differs === -1) return
  throw new Error(`coverage: offers that were read give another index at ${differs}.`)
}
