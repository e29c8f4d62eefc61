/** One thing that is wrong with a request, in the shape every door answers with. */
export type Problem = {
  /** Stable, for programs. */
  code: string
  /** For people: what was received and what is allowed. */
  message: string
  /** The input it is about, when it is about one. */
  field?: string
}

/** A refusal of the server's own, before anything of Payload has run. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(problem.message)
  }
}

const codes: Readonly<Record<number, string>> = {
  400: 'bad-request',
  401: 'not-signed-in',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  409: 'conflict',
  413: 'too-large',
  415: 'unsupported-media-type',
  416: 'range-not-satisfiable',
  429: 'too-many-requests',
  503: 'unavailable',
}

/** The code of an answer that brings none of its own. */
export function codeOf(status: number): string {
  return codes[status] ?? (status >= 500 ? 'internal' : 'bad-request')
}
