import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql'
import { askedOfRelated } from './asked.ts'
import { loaderOf } from './loaders.ts'
import { type Relation, relationIn } from './relation-in.ts'
import { type Context, requestAt } from './requests.ts'
import { selectOf } from './select-of.ts'
import type { Arguments, Id, Source } from './sources.ts'

/** Has relations read together what is asked of the documents of one collection, and nothing else of them. */
export function readRelated(
  schema: GraphQLSchema,
  sources: ReadonlyMap<GraphQLNamedType, Source>,
): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const relation = relationIn(field)
      const source = sources.get(getNamedType(field.type))
      if (relation && source) readRelation(field, relation, source)
    }
  }
}

function readRelation(
  field: GraphQLField<unknown, Context>,
  { name, hasMany }: Relation,
  source: Source,
): void {
  field.resolve = async (parent, args: Arguments, context, info) => {
    const ids = idsIn(Reflect.get(Object(parent), name))
    if (ids.length === 0) return hasMany ? [] : null
    const select = selectOf(source.fields, askedOfRelated(info))
    const asker = { context, req: requestAt(context, info) }
    const loader = loaderOf(asker, source, select, args)
    const documents = await Promise.all(ids.map((id) => loader.load(id)))
    // Documents that are gone or that the reader may not see.
    const found = documents.filter((document) => document !== null)
    return hasMany ? found : (found[0] ?? null)
  }
}

const idsIn = (value: unknown): Id[] =>
  [value].flat().filter((id): id is Id => typeof id === 'string' || typeof id === 'number')
