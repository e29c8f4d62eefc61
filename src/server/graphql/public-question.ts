import { type DocumentNode, GraphQLError } from 'graphql'
import { isRecord, type Parameters } from './read-question.ts'

/** A question whose answer depends on nothing else that was sent. */
export type PublicQuestion = Readonly<{
  query: string
  variables: Readonly<Record<string, unknown>>
  operationName: string | null
}>

/** The question, if it only reads and has the form that the specification gives it; else null. */
export function publicQuestionIn(
  { query, variables, operationName, extensions }: Parameters,
  parse: (source: string) => DocumentNode,
): PublicQuestion | null {
  if (typeof query !== 'string' || !onlyReads(query, parse)) return null
  if ([variables, extensions].some((each) => !isAbsent(each) && !isRecord(each))) return null
  if (!isAbsent(operationName) && typeof operationName !== 'string') return null
  return {
    query,
    variables: isRecord(variables) ? variables : {},
    operationName: typeof operationName === 'string' ? operationName : null,
  }
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null

function onlyReads(query: string, parse: (source: string) => DocumentNode): boolean {
  try {
    return parse(query).definitions.every(
      (each) => each.kind !== 'OperationDefinition' || each.operation === 'query',
    )
  } catch (error) {
    // No GraphQL, which graphql-http explains.
    if (error instanceof GraphQLError) return false
    throw error
  }
}
