// Starts Tiltaksvifte on a machine with Node and nothing else: installs what is missing, builds
// what has changed, then runs the server. Plain JavaScript, because it runs before anything is there.
import { checkNode } from './check-node.mjs'
import { prepare } from './prepare.mjs'

checkNode()
prepare()

// NODE_ENV tells React and Next to run their fast code; whether this is the real thing is the
// operator's to say, and is kept apart so that the server can be strict about it.
process.env.TILTAKSVIFTE_MODE ??= process.env.NODE_ENV === 'production' ? 'production' : 'trial'
process.env.RUN_JOBS ??= 'true'
process.env.NODE_ENV = 'production'
process.env.NEXT_TELEMETRY_DISABLED ??= '1'

await import('../../build/server.mjs')
