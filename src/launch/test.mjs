// Runs every test that can run on this machine and says which could not, why, and what to do about it.
import { availableParallelism } from 'node:os'
import { checkNode } from './check-node.mjs'
import { prepare } from './prepare.mjs'

checkNode()
prepare()

const { mongodbForTests } = await import('../../test/support/mongodb-for-tests.mjs')
const { findBrowser } = await import('../../test/support/find-browser.mjs')
const { findRedis } = await import('../../test/support/find-redis.mjs')
const { runSuite, runTool, tellProgress } = await import('../../test/support/run-suite.mjs')
const { summarise } = await import('../../test/support/summarise.mjs')

const tools = async () => [
  await runTool('types', 'node_modules/typescript/bin/tsc', '--noEmit'),
  await runTool('format and lint', 'node_modules/@biomejs/biome/bin/biome', 'ci', '.'),
  // Knip loads the config, and with it Lexical; see build-server.mjs.
  await runTool('unused code', '--conditions=production', 'node_modules/knip/bin/knip.js'),
]

const unit = async () => [await runSuite('unit', 'unit')]

const onSqlite = async () => [
  await runSuite('integration on SQLite', 'integration', { DATABASE_URI: undefined }),
]

const onMongodb = () => withMongodb('integration on MongoDB', 'integration')

async function withMongodb(name, project, files) {
  const mongodb = await mongodbForTests()
  if ('skip' in mongodb) return [{ name, ...mongodb }]
  try {
    return [await runSuite(name, project, { DATABASE_URI: mongodb.uri }, files)]
  } finally {
    await mongodb.stop()
  }
}

async function inBrowser() {
  const browser = await findBrowser()
  if ('skip' in browser) return [{ name: 'browser', ...browser }]
  return [
    await runSuite('browser', 'browser', { DATABASE_URI: undefined }),
    ...(await withMongodb('ways on MongoDB', 'browser', ['editorial-way', 'municipal-way'])),
  ]
}

/** Part of the integration suites, which leave it out in silence. */
async function withRedis() {
  const redis = findRedis()
  return 'skip' in redis ? [{ name: 'with Redis', ...redis }] : []
}

const results = await tellProgress(
  // The longest first. Each waits a third of its time, for servers that start and what comes by itself.
  asManyAtOnce(availableParallelism() + 1, [
    onMongodb,
    onSqlite,
    tools,
    unit,
    inBrowser,
    withRedis,
  ]),
)

process.exit(summarise(results))

/** Each suite has most of a core to itself, so that it is nearly as quick as it would be alone. */
async function asManyAtOnce(lanes, suites) {
  const found = suites.map(() => [])
  const left = suites.entries()
  const lane = async () => {
    for (const [place, run] of left) found[place] = await run()
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return found.flat()
}
