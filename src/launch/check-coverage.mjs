// `npm run coverage:check`: installs and builds what is missing, then compares every stored result
// with its documents. It may run beside a running server.
import { checkNode } from './check-node.mjs'
import { prepare } from './prepare.mjs'

checkNode()
prepare()

process.env.TILTAKSVIFTE_MODE ??= process.env.NODE_ENV === 'production' ? 'production' : 'trial'
process.env.NODE_ENV = 'production'

await import('../../build/check-coverage.mjs')
