export { graphqlHandler } from './handler.ts'
export { schemaOf } from './schema.ts'
