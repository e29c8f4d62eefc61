import { type DocumentNode, GraphQLError } from 'graphql'
import { limits } from './limits.ts'
import { type Parameters, questionIn } from './read-question.ts'
import { refuseCostlyDocument, tooCostly } from './refuse-costly-document.ts'

/**
 * Looks at a request before it costs anything: no user is looked up and no rule has run.
 *
 * @throws Refusal 400 `query-too-costly`
 */
export function guardQuestion(
  parameters: Parameters,
  parse: (source: string) => DocumentNode,
): void {
  const question = questionIn(parameters)
  if (!question) return
  const document = parsedOrNull(question.query, parse)
  if (document) refuseCostlyDocument(document, question.variables)
}

/** Null where the query is no GraphQL, which graphql-http explains. */
function parsedOrNull(query: string, parse: (source: string) => DocumentNode): DocumentNode | null {
  try {
    return parse(query)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    if (!error.message.includes(`${limits.tokens} tokens`)) return null
    throw tooCostly(`The query may have at most ${limits.tokens} tokens. Ask in several requests.`)
  }
}
