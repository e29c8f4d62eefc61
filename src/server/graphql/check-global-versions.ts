import type { GraphQLSchema } from 'graphql'
import type { PayloadRequest, SanitizedConfig } from 'payload'
import { checkGlobalQuestion } from '../../../plugins/strict-input/index.ts'

/** The versions of globals are asked for past every hook; REST checks them in a route of its own. */
export function checkGlobalVersions(schema: GraphQLSchema, { globals }: SanitizedConfig): void {
  const queries = schema.getQueryType()?.getFields() ?? {}
  for (const { slug } of globals) {
    const name = `versions${slug.replaceAll('-', '')}`.toLowerCase()
    const field = Object.values(queries).find((each) => each.name.toLowerCase() === name)
    const resolve = field?.resolve
    if (!resolve) continue
    field.resolve = (parent, args, context: { req: PayloadRequest }, info) => {
      checkGlobalQuestion(slug, args, context.req)
      return resolve(parent, args, context, info)
    }
  }
}
