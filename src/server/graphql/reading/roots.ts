import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql'
import { askedOfRoot } from './asked.ts'
import { type Context, requestOfRoot } from './requests.ts'
import { selectOf } from './select-of.ts'
import type { Arguments, Source } from './sources.ts'

type Sources = ReadonlyMap<GraphQLNamedType, Source>

/** Has the queries of all collections and globals read no more of a document than is asked of it. */
export function readRoots(schema: GraphQLSchema, sources: Sources): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const type = getNamedType(field.type)
    const source = sources.get(type)
    if (source) readOne(field, source)
    const docs = isObjectType(type) ? type.getFields().docs : undefined
    const listed = docs && sources.get(getNamedType(docs.type))
    if (listed) readMany(field, listed)
  }
}

function readOne(field: GraphQLField<unknown, Context>, { fields, one }: Source): void {
  field.resolve = (_root, args: Arguments, context, info) => {
    const req = requestOfRoot(context, info, args)
    return one({ ...wishIn(args), req, select: selectOf(fields, askedOfRoot(info)), depth: 0 })
  }
}

function readMany(field: GraphQLField<unknown, Context>, { fields, many }: Source): void {
  field.resolve = (_root, args: Arguments, context, info) => {
    const req = requestOfRoot(context, info, args)
    const asked = askedOfRoot(info).get('docs') ?? new Map()
    return many?.({ ...wishIn(args), req, select: selectOf(fields, asked), depth: 0 })
  }
}

/** What Payload's own resolvers hand on. */
const wishIn = ({ id, draft, limit, page, pagination, sort, trash, where }: Arguments) => ({
  id,
  draft,
  limit,
  page,
  pagination,
  sort: sort ? sort.split(',') : undefined,
  trash,
  where,
})
