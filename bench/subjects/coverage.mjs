import { loadavg } from 'node:os'
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
 * the database from the same offers, populations and prevalences. "Figures only" is what a roll-up
 * takes: index and cells, with bounds and completeness, as SQLite computes them too. A whole Coverage
 * has counted offers, gaps, ladder, arenas and warnings as well.
 */
export async function measure(print) {
  const file = await bundle('plugins/coverage/core/index.ts', 'coverage-core')
  const { checkPortfolio, evaluate, summarisePortfolio } = await import(file)
  // Records at hand come from JSON in the product; records made in another way are read more slowly.
  const portfolios = JSON.parse(JSON.stringify(makePortfolios(municipalities)))
  const problems = portfolios.flatMap((portfolio) => checkPortfolio(portfolio).problems)
  if (problems.length > 0) throw new Error(`coverage: ${JSON.stringify(problems[0])}`)
  for (const { name, uri } of engines) {
    const comparing = async (database) => {
      await compareWith(database, {
        portfolios,
        evaluate,
        summarisePortfolio,
        name,
        print,
      }).finally(database.close)
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

async function compareWith(database, { portfolios, evaluate, summarisePortfolio, name, print }) {
  const coverages = portfolios.map((portfolio) => evaluate(portfolio))
  const summarise = () => portfolios.map((portfolio) => summarisePortfolio(portfolio))
  checkSummaries(summarise(), coverages)
  const { rowsIn, ofIndex } = database
  const check = (what, rows, known) =>
    checkFigures(`${name}, ${what}`, rowsIn(rows), { coverages: known, ofIndex })
  check('one', await database.coverageOfOne(7), { 7: coverages[7] })
  check('all', await database.coverageOfAll(), coverages)
  const evaluateRead = (rows) => groupOffers(rows, portfolios).map(evaluate)
  checkSame(evaluateRead(await database.offersOfOne(7)), [coverages[7]])
  checkSame(evaluateRead(await database.offersOfAll()), coverages)

  const whole = 'core: whole Coverage, records at hand'
  const figures = 'core: figures only, records at hand'
  const theirs = `${name}: index, levels and cells by the database`
  const one = await inRounds(7, {
    [theirs]: timed(times, () => database.coverageOfOne(7)),
    [figures]: timed(times, () => summarisePortfolio(portfolios[7])),
    [whole]: timed(times, () => evaluate(portfolios[7])),
    [`offers read from ${name}, then core`]: timed(times, async () =>
      evaluateRead(await database.offersOfOne(7)),
    ),
  })
  print(table(`Coverage of one municipality, 60 offers × 30 cells, ${name}, ms`, rowsOf(one)))
  const all = await inRounds(15, {
    [theirs]: timed(1, () => database.coverageOfAll()),
    [figures]: timed(1, summarise),
    [whole]: timed(1, () => portfolios.map((portfolio) => evaluate(portfolio))),
    'core: whole Coverage, one kept at a time': timed(1, () => {
      for (const portfolio of portfolios) evaluate(portfolio)
    }),
    [`offers read from ${name}, then core`]: timed(1, async () =>
      evaluateRead(await database.offersOfAll()),
    ),
  })
  print(table(`Coverage of ${municipalities} × 60 offers, ${name}, ms`, rowsOf(all)))
  const [toFigures, toWhole] = [figures, whole].map(
    (ours) => compare(theirs, all[theirs], all[ours])['÷ baseline'],
  )
  print(
    `\nA national recomputation takes ${name} ${toFigures} times as long as the core takes for the figures, and ${toWhole} times as long as for whole Coverages; the aim is 20. Load: ${loadavg()[0].toFixed(1)}.`,
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

/** A summary has the index and the cells of the whole Coverage. */
function checkSummaries(summaries, coverages) {
  const nameOf = ({ level, ageGroup, theme }) => JSON.stringify([level, ageGroup, theme])
  for (const [municipality, { index, cells }] of coverages.entries()) {
    const summary = summaries[municipality]
    const needs = new Map(summary.needs.map((need) => [nameOf(need), need]))
    const isSame = (cell) =>
      ['target', 'reach', 'effective'].every((key) => needs.get(nameOf(cell))?.[key] === cell[key])
    const hasIndex = Object.entries(index).every(([key, value]) => summary.index[key] === value)
    if (hasIndex && needs.size === cells.length && cells.every(isSame)) continue
    throw new Error(`coverage: the summary of ${municipality} has other figures than its Coverage.`)
  }
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
