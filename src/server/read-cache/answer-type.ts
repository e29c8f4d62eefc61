/** Whether an answer of GraphQL for who accepts this is plain JSON, as for who does not say. */
export const takesPlainJson = (accept: string): boolean =>
  accept === '' || accept === '*/*' || accept === 'application/json'

/** The type of an answer of GraphQL; null for what graphql-http has to look at. */
export function answerType(accept: string): string | null {
  if (takesPlainJson(accept)) return 'application/json'
  return accept.startsWith('application/graphql-response+json')
    ? 'application/graphql-response+json'
    : null
}
