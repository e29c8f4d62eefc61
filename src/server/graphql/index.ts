export { graphqlHandler } from './handler.ts'
