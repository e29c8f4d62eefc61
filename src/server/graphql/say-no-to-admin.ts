import type { GraphQLSchema } from 'graphql'
import { isObjectType } from 'graphql'

/**
 * Payload drops `canAccessAdmin` from its answer where it is false, and its own schema says that it
 * is never null.
 */
export function sayNoToAdmin(schema: GraphQLSchema): void {
  const access = schema.getType('Access')
  const field = isObjectType(access) ? access.getFields().canAccessAdmin : undefined
  if (!field) return
  field.resolve = (parent: unknown) =>
    typeof parent === 'object' && parent !== null && Reflect.get(parent, 'canAccessAdmin') === true
}
