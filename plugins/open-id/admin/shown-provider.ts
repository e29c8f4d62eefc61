/** What the admin is told of a provider. */
export type ShownProvider = Readonly<{ name: string; label: string }>
