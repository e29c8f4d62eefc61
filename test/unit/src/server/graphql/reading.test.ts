import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql'
import type { FlattenedField, SanitizedConfig } from 'payload'
import {
  type Asked,
  askedOfRelated,
  askedOfRoot,
} from '../../../../../src/server/graphql/reading/asked.ts'
import { selectOf } from '../../../../../src/server/graphql/reading/select-of.ts'

let config: SanitizedConfig
let schema: GraphQLSchema

beforeAll(async () => {
  process.env.DATA_FOLDER = mkdtempSync(join(tmpdir(), 'tiltaksvifte-reading-'))
  const { default: real } = await import('../../../../../payload.config.ts')
  const { configToSchema } = await import('@payloadcms/graphql')
  config = real
  schema = configToSchema(config).schema
})

describe('what is read of a document', () => {
  test('is every field that is asked for, through aliases, fragments and directives', () => {
    const { root } = read(`
      query Any {
        it: Programs { docs { ...Some other: title links { url } ... on Program { links { text } } } }
        it: Programs { docs { dose @skip(if: true) { weeks } ageRange { __typename } } }
        others: Programs { docs { body } }
      }
      fragment Some on Program { __typename slug links { __typename } }
    `)
    expect(selectOf(fieldsOf('programs'), root('it').get('docs') ?? new Map())).toEqual({
      id: true,
      title: true,
      slug: true,
      links: { id: true, text: true, url: true },
      dose: { weeks: true },
      ageRange: { fromMonth: true, toMonth: true },
    })
  })

  test('is what any relation to its collection asks, and nothing of what is asked at the root', () => {
    const { root, related } = read(`{
      Articles { docs { body parent { title parent { slug } } relatedPrograms { related { id } } } }
      it: Article(id: "1") { summary parent { order } }
    }`)
    expect(selectOf(fieldsOf('articles'), root('it'))).toEqual({
      id: true,
      summary: true,
      parent: true,
    })
    expect(selectOf(fieldsOf('articles'), related('Article'))).toEqual({
      id: true,
      title: true,
      parent: true,
      slug: true,
      order: true,
    })
    expect(selectOf(fieldsOf('programs'), related('Program'))).toEqual({ id: true, related: true })
  })

  test('is what the hooks of the fields that are asked for look at, too', () => {
    const { root } = read('{ it: Article(id: "1") { breadcrumbs { title } } }')
    expect(selectOf(fieldsOf('articles'), root('it'))).toEqual({
      id: true,
      breadcrumbs: { id: true, title: true },
      parent: true,
    })
  })

  test('is all of it where a hook does not say what it looks at', () => {
    const { root } = read('{ it: Media(id: "1") { url } other: Media(id: "1") { credit } }')
    expect(selectOf(fieldsOf('media'), root('it'))).toBeUndefined()
    expect(selectOf(fieldsOf('media'), root('other'))).toEqual({ id: true, credit: true })
  })

  test('is all of it where something is asked that is no field', () => {
    expect(selectOf(fieldsOf('programs'), new Map([['nothing', new Map()]]))).toBeUndefined()
  })

  test('is found out once', () => {
    const { root } = read('{ it: Program(id: "1") { title } }')
    expect(root('it')).toBe(root('it'))
    expect(selectOf(fieldsOf('programs'), root('it'))).toBe(
      selectOf(fieldsOf('programs'), root('it')),
    )
  })
})

describe('who may read a field', () => {
  test('is decided without a look at fields that may not have been read', () => {
    for (const { slug, flattenedFields } of [...config.collections, ...config.globals]) {
      for (const field of withAccess(flattenedFields)) {
        const seen: string[] = []
        for (const role of ['administrator', 'editor', 'nobody']) {
          const document = recording(seen)
          const user = { id: 'u', collection: 'users', roles: [role] }
          const asked = { req: { user }, doc: document, data: document, siblingData: document }
          field.access?.read?.(asked as never)
        }
        const declared: unknown = field.custom?.looksAt
        const known = ['id', ...(Array.isArray(declared) ? declared : [])]
        expect({
          slug,
          name: field.name,
          seen: seen.filter((each) => !known.includes(each)),
        }).toEqual({
          slug,
          name: field.name,
          seen: [],
        })
      }
    }
  })
})

/** What the two readers find in a query, by the key of a field at the root and by the name of a type. */
function read(query: string) {
  const { definitions } = parse(query)
  const isOperation = (each: object): each is OperationDefinitionNode =>
    Reflect.get(each, 'kind') === Kind.OPERATION_DEFINITION
  const fragments = definitions.flatMap((each): [string, FragmentDefinitionNode][] =>
    each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
  )
  const info = {
    schema,
    operation: definitions.find(isOperation),
    fragments: Object.fromEntries(fragments),
  }
  return {
    root: (key: string): Asked => askedOfRoot({ ...info, path: { key } } as GraphQLResolveInfo),
    related: (name: string): Asked =>
      askedOfRelated({ ...info, returnType: schema.getType(name) } as GraphQLResolveInfo),
  }
}

function fieldsOf(slug: string): readonly FlattenedField[] {
  const collection = config.collections.find((each) => each.slug === slug)
  if (!collection) throw new Error(`No collection ${slug}.`)
  return collection.flattenedFields
}

function withAccess(fields: readonly FlattenedField[]): FlattenedField[] {
  return fields.flatMap((field) => [
    ...('access' in field && field.access?.read ? [field] : []),
    ...('flattenedFields' in field ? withAccess(field.flattenedFields) : []),
  ])
}

/** A document that notes which of its fields are looked at. */
const recording = (seen: string[]): object =>
  new Proxy(
    {},
    {
      get: (_target, name) => {
        seen.push(String(name))
        return undefined
      },
    },
  )
