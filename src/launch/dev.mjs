// `npm run dev`: the server from its sources, started again when they change; Next compiles the
// admin's pages as they are asked for.
import { spawn } from 'node:child_process'
import { checkNode } from './check-node.mjs'
import { install } from './prepare.mjs'

checkNode()
install()
const child = spawn(
  process.execPath,
  ['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'src/server/main.ts'],
  {
    stdio: 'inherit',
    env: {
      RUN_JOBS: 'true',
      ...process.env,
      NODE_ENV: 'development',
      // Lexical's entry for Node can wait for itself; see build-server.mjs.
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --conditions=development`,
      TILTAKSVIFTE_MODE: 'development',
      // Payload would open a socket to Next's own port, which is not ours; we start again instead.
      DISABLE_PAYLOAD_HMR: 'true',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.once('exit', (code) => process.exit(code ?? 0))
