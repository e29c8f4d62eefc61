import { spawnSync } from 'node:child_process'

/** Runs Payload's own command line on our config, and ends with it where it fails. */
export function runPayload(...args) {
  const { status } = spawnSync(process.execPath, ['node_modules/payload/bin.js', ...args], {
    stdio: 'inherit',
    // Lexical's entry for Node can wait for itself; see build-server.mjs.
    env: { ...process.env, LOG_LEVEL: 'info', NODE_OPTIONS: '--conditions=production' },
  })
  if (status !== 0) process.exit(status ?? 1)
}
