import { Refusal } from './problem.ts'

/** A list of ids in an address is one parameter each; Payload's reader takes a thousand of them. */
const most = { parameters: 1200, conditions: 30 } as const

const dangerous = /(?:^|[[.])(?:__proto__|constructor|prototype)(?:[[\].]|$)/

/**
 * What can be told of a query by looking at the names in it, before anything unfolds them into
 * objects. What a `where` means is looked at by strict-input, through every door.
 *
 * @throws Refusal 400
 */
export function checkParameters(query: URLSearchParams): void {
  const names = [...query.keys()]
  if (names.length > most.parameters) {
    throw new Refusal(400, {
      code: 'too-many-parameters',
      message: `A query may have at most ${most.parameters} parameters. Received ${names.length}.`,
    })
  }
  const bad = names.find((name) => dangerous.test(name))
  if (bad !== undefined) {
    throw new Refusal(400, {
      code: 'bad-name',
      message: `A parameter has a name that no field has. Received ${JSON.stringify(bad.slice(0, 80))}.`,
    })
  }
  const conditions = new Set(names.filter((name) => name.startsWith('where[')).map(withoutPlace))
  if (conditions.size <= most.conditions) return
  throw new Refusal(400, {
    code: 'bad-where',
    message: `where: may have at most ${most.conditions} conditions, received ${conditions.size}.`,
    field: 'where',
  })
}

/** The values of one list are one condition: `where[id][in][0]`, `where[id][in][1]`. */
const withoutPlace = (name: string): string => name.replace(/\]\[\d*\]$/, ']')
