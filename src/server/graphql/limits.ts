/** What one GraphQL request may ask for; docs/guides/integrator.md promises these. */
export const limits = {
  tokens: 2000,
  depth: 10,
  aliases: 50,
  rootFields: 20,
  directives: 50,
  /** Fields, with every fragment written out where it is used. */
  fields: 2000,
  /** Fields, each as often as the `limit` of the lists it lies in. */
  cost: 20_000,
} as const

/** How long one request may take, in milliseconds. */
export const deadline = 10_000
