// `npm run audit:verify`: installs and builds what is missing, then reads the whole audit log and says
// whether it is as the servers wrote it. It may run beside a running server. With
// `-- --head NUMBER:HASH` it also compares with what an earlier run printed.
import { checkNode } from './check-node.mjs'
import { prepare } from './prepare.mjs'

checkNode()
prepare()

process.env.TILTAKSVIFTE_MODE ??= process.env.NODE_ENV === 'production' ? 'production' : 'trial'
process.env.NODE_ENV = 'production'

await import('../../build/verify-audit.mjs')
