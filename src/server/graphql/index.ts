export { graphqlHandler } from './handler.ts'
export { printedSchema } from './printed-schema.ts'
