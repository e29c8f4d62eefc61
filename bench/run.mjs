// Measures Tiltaksvifte and prints what it finds. `node bench/run.mjs` runs every subject,
// `node bench/run.mjs rest coverage` those named. MONGODB_URI adds MongoDB to SQLite.
import { prepare } from '../src/launch/prepare.mjs'
import { removeContent } from './content/filled-content.mjs'
import { describeMachine } from './measure/describe-machine.mjs'

const subjects = [
  'cold-start',
  'memory',
  'rest',
  'graphql',
  'cached',
  'mix',
  'save',
  'coverage',
  'recommend',
  'stream',
  'refusals',
  'sign-in',
  'views',
]

/** Measured when asked for by name: an app of its own has to be built for it. */
const aside = ['next']

const known = [...subjects, ...aside]
const asked = process.argv.slice(2)
const unknown = asked.find((name) => !known.includes(name))
if (unknown !== undefined) {
  process.stderr.write(`bench: no subject "${unknown}". Choose from ${known.join(', ')}.\n`)
  process.exit(2)
}

const begun = Date.now()
await prepare()
process.stdout.write(`${describeMachine()}\n`)
try {
  for (const name of asked.length > 0 ? asked : subjects) {
    const { measure } = await import(`./subjects/${name}.mjs`)
    await measure((line) => process.stdout.write(`${line}\n`))
  }
} finally {
  await removeContent()
}
process.stdout.write(`\nDone in ${Math.round((Date.now() - begun) / 1000)} s.\n`)
