// `npm run migrate:create -- NAME`: lets Payload write the migration, then turns its imports into
// what our compiler settings ask for.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = 'src/migrations/sqlite'
const { status } = spawnSync(
  process.execPath,
  ['node_modules/payload/bin.js', 'migrate:create', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, LOG_LEVEL: 'info', NODE_OPTIONS: '--conditions=production' } },
)
for (const name of readdirSync(folder).filter((each) => each.endsWith('.ts'))) {
  const file = `${folder}/${name}`
  const text = readFileSync(file, 'utf8')
    .replace(
      'import { MigrateUpArgs, MigrateDownArgs, sql }',
      'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
    )
    .replace(/from '(\.\/\w+)'/g, "from '$1.ts'")
  writeFileSync(file, text)
}
process.exit(status ?? 1)
