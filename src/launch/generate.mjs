// `npm run generate`: the import map of the admin, the types of the collections and the schema of GraphQL,
// all from the config, and the page about the role matrix.
import { writeFileSync } from 'node:fs'
import { describeMatrix } from './describe-matrix.mjs'
import { runPayload } from './run-payload.mjs'

runPayload('generate:importmap')
runPayload('generate:types')
await import('./schema.mjs')

writeFileSync('docs/access.md', await describeMatrix())
