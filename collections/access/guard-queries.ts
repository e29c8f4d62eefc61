import type { Config, PayloadRequest } from 'payload'
import { type Door, doorMatrix } from './door-matrix.ts'
import { requireCaller } from './require-caller.ts'

type Extension = NonNullable<NonNullable<Config['graphQL']>['queries']>
type Resolve = (
  root: unknown,
  args: unknown,
  context: Readonly<{ req: PayloadRequest }>,
  info: unknown,
) => unknown

/** The queries beside Payload's own, each with the guard of the route that asks the same. */
export const guardQueries =
  (queries: Extension): Extension =>
  (graphql, payload) =>
    Object.fromEntries(
      Object.entries(queries(graphql, payload)).map(([name, field]) => {
        const query = Object(field)
        return [name, { ...query, resolve: onlyFor(doorOf(name), query.resolve) }]
      }),
    )

const onlyFor =
  (door: Door, resolve: Resolve): Resolve =>
  (root, args, context, info) => {
    requireCaller(door, context.req)
    return resolve(root, args, context, info)
  }

function doorOf(query: string): Door {
  const doors: readonly Door[] = Object.values(doorMatrix)
  const door = doors.find((each) => each.query === query)
  if (door) return door
  throw new Error(
    `accessMatrix: the query ${JSON.stringify(query)} is not in the role matrix, and what is not there is refused. Name it in collections/access/door-matrix.ts.`,
  )
}
