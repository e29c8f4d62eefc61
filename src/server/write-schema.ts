import { writeFileSync } from 'node:fs'
import config from '../../payload.config.ts'
import { printedSchema } from './graphql/index.ts'

/** `npm run schema`: writes what GraphQL answers to as a file, in docs/schema.graphql unless told otherwise. */
writeFileSync(process.argv[2] ?? 'docs/schema.graphql', await printedSchema(config))
