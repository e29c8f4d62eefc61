/** Finds the id of a document by its public key. */
export type Reference = (key: string) => string

/** The references a record of the seed may make. */
export type References = Readonly<{
  level: Reference
  arena: Reference
  theme: Reference
  ageGroup: Reference
  institution: Reference
  program: Reference
  municipality: Reference
}>

/** @throws naming the key when nothing has it, because a lost relation would not be seen later */
export function referenceTo(what: string, ids: ReadonlyMap<string, string>): Reference {
  return (key) => {
    const id = ids.get(key)
    if (id !== undefined) return id
    throw new Error(
      `seed: no ${what} has the key ${JSON.stringify(key)}. Known: ${[...ids.keys()].join(', ')}.`,
    )
  }
}
