import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql'

/** Resolvers cannot be called off. Those that have not begun when the time is over do not begin. */
export function stopAtDeadline(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) stop(field)
  }
}

function stop(field: GraphQLField<unknown, unknown>): void {
  const { resolve } = field
  if (!resolve) return
  field.resolve = (parent, args, context, info) => {
    if (isOver(context)) throw new Error('The time for this query is over.')
    return resolve(parent, args, context, info)
  }
}

const isOver = (context: unknown): boolean => {
  const until =
    typeof context === 'object' && context !== null ? Reflect.get(context, 'until') : null
  return typeof until === 'number' && Date.now() > until
}
