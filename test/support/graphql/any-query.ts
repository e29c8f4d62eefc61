import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isObjectType,
  isUnionType,
} from 'graphql'

/** The schema as docs/schema.graphql tells it, which a test holds to the code. */
export const schema = buildSchema(readFileSync('docs/schema.graphql', 'utf8'))

const queries = schema.getQueryType()?.getFields() ?? {}

/**
 * Any query of one field at the root, three relations deep: with fragments, aliases, directives and
 * `__typename`, each relation in whichever language and with or without drafts.
 *
 * @param roots the fields, each with the arguments it may be given
 */
export function anyQuery(roots: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<string> {
  return fc.constantFrom(...Object.keys(roots)).chain((name) => {
    const field = queries[name]
    if (!field) throw new Error(`The schema has no query ${name}.`)
    return fc
      .tuple(fc.constantFrom(...(roots[name] ?? [])), argumentsOf(field), anySelection(field, 4))
      .map(([given, more, selection]) => {
        const all = [given, ...more].filter((each) => each !== '').join(', ')
        return `query Any { ${name}${all === '' ? '' : `(${all})`} ${selection} }`
      })
  })
}

/** Braces and what is in them; nothing for a scalar. */
function anySelection(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
  const type = getNamedType(field.type)
  return isCompositeType(type) ? anyFields(type, depth) : fc.constant('')
}

function anyFields(type: GraphQLNamedType, depth: number): fc.Arbitrary<string> {
  if (isUnionType(type)) {
    const members = type.getTypes().map((member) => inFragment(member, depth))
    return fc.tuple(...members).map((parts) => `{ __typename ${parts.join(' ')} }`)
  }
  if (!isObjectType(type) || depth < 0) return fc.constant('{ __typename }')
  const fields = Object.values(type.getFields())
  const docs = fields.find(({ name }) => name === 'docs')
  if (docs) return anySelection(docs, depth).map((inside) => `{ docs ${inside} totalDocs }`)
  const some = fc.subarray(fields, { maxLength: Math.min(5, fields.length) }).chain(allOf(depth))
  const again = fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: inFragment(type, depth - 2) },
  )
  return fc.tuple(some, again).map((parts) => `{ __typename ${parts.join(' ')} }`)
}

const allOf = (depth: number) => (fields: readonly GraphQLField<unknown, unknown>[]) =>
  fc.tuple(...fields.map((field) => anyField(field, depth))).map((each) => each.join(' '))

const inFragment = (type: GraphQLNamedType, depth: number): fc.Arbitrary<string> =>
  anyFields(type, depth).map((selection) => `... on ${type.name} ${selection}`)

function anyField(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
  const directive = fc.constantFrom('', '', '', ' @include(if: true)', ' @skip(if: true)')
  return fc
    .tuple(argumentsOf(field), directive, anySelection(field, depth - 1))
    .map(([given, directive, selection]) => {
      const name = given.length === 0 ? field.name : `${aliasOf(field.name, given)}(${given})`
      return `${name}${directive} ${selection}`
    })
}

/** One alias for each way to ask, so that no two ways meet under one name. */
const aliasOf = (name: string, given: readonly string[]): string =>
  `${name}_${given.join('_').replaceAll(/\W+/g, '')}: ${name}`

function argumentsOf({ args }: GraphQLField<unknown, unknown>): fc.Arbitrary<string[]> {
  const some = args
    .filter(({ name }) => ['locale', 'fallbackLocale', 'draft'].includes(name))
    .map(({ name, type }) => {
      const named = getNamedType(type)
      const values = isEnumType(named) ? named.getValues().map((each) => each.name) : ['true']
      const given = fc.constantFrom(...values).map((value) => [`${name}: ${value}`])
      return fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: given })
    })
  return fc.tuple(...some).map((each) => each.flat())
}
