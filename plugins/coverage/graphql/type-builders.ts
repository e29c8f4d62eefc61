import type { GraphQLNullableType, GraphQLOutputType } from 'graphql'
import type { GraphQL } from './graphql.ts'

/** Short words for the output types of the answers. */
export function typeBuilders(graphql: GraphQL) {
  const { GraphQLList, GraphQLNonNull, GraphQLObjectType } = graphql
  const required = <Type extends GraphQLNullableType & GraphQLOutputType>(type: Type) =>
    new GraphQLNonNull(type)
  const listOf = <Type extends GraphQLNullableType & GraphQLOutputType>(type: Type) =>
    new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)))
  return {
    required,
    listOf,
    text: required(graphql.GraphQLString),
    number: required(graphql.GraphQLFloat),
    truth: required(graphql.GraphQLBoolean),
    object: (name: string, types: Record<string, GraphQLOutputType>) =>
      new GraphQLObjectType({
        name: `Coverage${name}`,
        fields: Object.fromEntries(Object.entries(types).map(([key, type]) => [key, { type }])),
      }),
  }
}

export type TypeBuilders = ReturnType<typeof typeBuilders>
