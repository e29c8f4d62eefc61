import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql'
import { relationIn } from './relation-in.ts'
import { type Context, requestAt } from './requests.ts'

const types: readonly unknown[] = ['richText', 'join', 'relationship', 'upload']

/**
 * What is still read by Payload's own resolvers (rich text, joins, relations to several collections)
 * is read in the language of the field at the root too.
 */
export function readOthers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const isOther = types.includes(Reflect.get(Object(field.extensions.field), 'type'))
      if (isOther && !relationIn(field)) readOther(field)
    }
  }
}

function readOther(field: GraphQLField<unknown, Context>): void {
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = (parent, args, context, info) =>
    resolve(parent, args, { ...context, req: requestAt(context, info) }, info)
}
