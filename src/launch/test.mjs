// Runs every test that can run on this machine and says which could not, why, and what to do about it.
import { checkNode } from './check-node.mjs'
import { prepare } from './prepare.mjs'

checkNode()
prepare()

const { mongodbForTests } = await import('../../test/support/mongodb-for-tests.mjs')
const { findBrowser } = await import('../../test/support/find-browser.mjs')
const { runSuite, runTool } = await import('../../test/support/run-suite.mjs')
const { summarise } = await import('../../test/support/summarise.mjs')

const results = [
  runTool('types', 'node_modules/typescript/bin/tsc', '--noEmit'),
  runTool('format and lint', 'node_modules/@biomejs/biome/bin/biome', 'ci', '.'),
  // Knip loads the config, and with it Lexical; see build-server.mjs.
  runTool('unused code', '--conditions=production', 'node_modules/knip/bin/knip.js'),
  runSuite('unit', 'unit'),
  runSuite('integration on SQLite', 'integration', { DATABASE_URI: undefined }),
]

const mongodb = await mongodbForTests()
results.push(
  'skip' in mongodb
    ? { name: 'integration on MongoDB', ...mongodb }
    : runSuite('integration on MongoDB', 'integration', { DATABASE_URI: mongodb.uri }),
)
if ('stop' in mongodb) await mongodb.stop()

const browser = await findBrowser()
results.push(
  'skip' in browser
    ? { name: 'browser', ...browser }
    : runSuite('browser', 'browser', { DATABASE_URI: undefined }),
)

process.exit(summarise(results))
