/** An account as somebody names it, whether or not there is one. */
export type Account = Readonly<{ slug: string; key: string }>

/** One account for all ways to write its address. */
export function nameAccount(slug: string, email: unknown): Account {
  return { slug, key: JSON.stringify([slug, String(email).toLowerCase().trim().slice(0, 320)]) }
}
