import { engines } from '../content/engines.mjs'
import { withMongo } from '../content/mongo.mjs'
import { openMongoReach } from '../content/mongo-reach.mjs'
import { makePortfolios } from '../content/portfolios.mjs'
import { openSqlReach } from '../content/sql-reach.mjs'
import { compare } from '../measure/compare.mjs'
import { inRounds } from '../measure/in-rounds.mjs'
import { table } from '../measure/table.mjs'
import { bundle } from '../servers/bundle.mjs'

const municipalities = 357
const times = 20

/**
 * Coverage of one municipality and of all, by the plugin's core, beside the reach alone by the
 * database. The core computes everything a Coverage holds; the database only the reach index.
 */
export async function measure(print) {
  const file = await bundle('plugins/coverage/core/index.ts', 'coverage-core')
  const { checkPortfolio, evaluate } = await import(file)
  const portfolios = makePortfolios(municipalities)
  const problems = portfolios.flatMap((portfolio) => checkPortfolio(portfolio).problems)
  if (problems.length > 0) throw new Error(`coverage: ${JSON.stringify(problems[0])}`)
  const known = { portfolios, coverages: portfolios.map((portfolio) => evaluate(portfolio)) }
  for (const { name, uri } of engines) {
    const comparing = (database) => compareWith(database, { ...known, evaluate, name, print })
    if (uri) {
      await withMongo(`${uri.replace(/(\/[^/?]+)(\?|$)/, '$1_reach$2')}`, async (database) => {
        await comparing(await openMongoReach(database, known)).finally(() =>
          database.dropDatabase(),
        )
      })
      continue
    }
    const database = await openSqlReach(known)
    await comparing(database).finally(() => database.close())
  }
}

async function compareWith(database, { portfolios, coverages, evaluate, name, print }) {
  const expected = coverages.map(({ index }) => index.reach)
  checkSame('one', await database.reachOfOne(7), [expected[7]])
  checkSame('all', await database.reachOfAll(), expected)
  const evaluateRead = (rows) => groupOffers(rows, portfolios).map(evaluate)
  checkSame('one read', reachIn(evaluateRead(await database.offersOfOne(7))), [expected[7]])
  checkSame('all read', reachIn(evaluateRead(await database.offersOfAll())), expected)

  const one = await inRounds(7, {
    [`${name}: reach by the database`]: timed(times, () => database.reachOfOne(7)),
    'core: whole Coverage, records at hand': timed(times, () => evaluate(portfolios[7])),
    [`offers read from ${name}, then core`]: timed(times, async () =>
      evaluateRead(await database.offersOfOne(7)),
    ),
  })
  print(table(`Coverage of one municipality, 60 offers × 30 cells, ${name}, ms`, rowsOf(one)))
  const all = await inRounds(5, {
    [`${name}: reach by the database`]: timed(1, () => database.reachOfAll()),
    'core: whole Coverage, records at hand': timed(1, () => portfolios.map(evaluate)),
    [`offers read from ${name}, then core`]: timed(1, async () =>
      evaluateRead(await database.offersOfAll()),
    ),
  })
  print(table(`Coverage of ${municipalities} × 60 offers, ${name}, ms`, rowsOf(all)))
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

const reachIn = (coverages) => coverages.map(({ index }) => index.reach)

/** To compare different results would be to compare nothing. */
function checkSame(what, received, expected) {
  const differs = expected.findIndex((reach, index) => !(Math.abs(reach - received[index]) < 1e-9))
  if (received.length === expected.length && differs === -1) return
  throw new Error(
    `coverage, ${what}: the database and the core disagree at ${differs}: ${received[differs]} and ${expected[differs]}, of ${received.length} and ${expected.length}.`,
  )
}
