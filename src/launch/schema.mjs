// `npm run schema`: docs/schema.graphql, from the config.
import { runPayload } from './run-payload.mjs'

runPayload('run', 'src/server/write-schema.ts')
