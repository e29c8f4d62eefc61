// `npm run generate`: the import map of the admin and the types of the collections, both from the config,
// and the page about the role matrix.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { describeMatrix } from './describe-matrix.mjs'

for (const what of ['generate:importmap', 'generate:types']) {
  const { status } = spawnSync(process.execPath, ['node_modules/payload/bin.js', what], {
    stdio: 'inherit',
    // Lexical's entry for Node can wait for itself; see build-server.mjs.
    env: { ...process.env, LOG_LEVEL: 'info', NODE_OPTIONS: '--conditions=production' },
  })
  if (status !== 0) process.exit(status ?? 1)
}

writeFileSync('docs/access.md', await describeMatrix())
