import type { Variables } from './measure-document.ts'

type Question = Readonly<{ query: string; variables: Variables }>

/** The parameters of a request as they came, whatever they are. */
export type Parameters = Readonly<Record<string, unknown>>

/** The query among the parameters and its variables; null when there is none, which graphql-http explains. */
export function questionIn({ query, variables }: Parameters): Question | null {
  if (typeof query !== 'string') return null
  return { query, variables: isRecord(variables) ? variables : {} }
}

/** The parameters of GraphQL over HTTP, from the address or the body. What is no JSON is left out. */
export async function readParameters(request: Request): Promise<Parameters> {
  if (request.method !== 'GET') return parsed(await request.clone().text())
  const { searchParams } = new URL(request.url)
  return {
    query: searchParams.get('query'),
    variables: parsed(searchParams.get('variables') ?? ''),
    extensions: parsed(searchParams.get('extensions') ?? ''),
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
