import type { Variables } from './measure-document.ts'

type Question = Readonly<{ query: string; variables: Variables }>

/** The parameters of a request as they came, whatever they are. */
export type Parameters = Readonly<Record<string, unknown>>

/** The query among the parameters and its variables; null when there is none, which graphql-http explains. */
export function questionIn({ query, variables }: Parameters): Question | null {
  if (typeof query !== 'string') return null
  return { query, variables: isRecord(variables) ? variables : {} }
}

/** The parameters of GraphQL over HTTP, from the address or the body. A body that is no JSON has none. */
export async function readParameters(request: Request): Promise<Parameters> {
  if (request.method !== 'GET') return parsed(await request.clone().text())
  const { searchParams } = new URL(request.url)
  return {
    query: searchParams.get('query'),
    operationName: searchParams.get('operationName'),
    variables: valueIn(searchParams.get('variables')),
    extensions: valueIn(searchParams.get('extensions')),
  }
}

/** A value in the address; what is no JSON stays a text, which graphql-http refuses. */
function valueIn(text: string | null): unknown {
  if (text === null || text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function parsed(text: string): Parameters {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : {}
  } catch {
    // Not JSON, or nothing; graphql-http says so.
    return {}
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
