/** A rating scheme, as the collection describes it. */
export type Scheme = Readonly<{ short: string; best: string | null; values: readonly string[] }>

export type Schemes = Readonly<Record<string, Scheme>>
