const bytes = 32

/** What proves that somebody has read a mail of ours. It stands in that mail and nowhere else. */
export const makeToken = (): string =>
  Buffer.from(crypto.getRandomValues(new Uint8Array(bytes))).toString('base64url')

/**
 * What is stored of a token. Whoever reads the database cannot make a link of it; it needs no salt,
 * because nobody can try all tokens there are.
 */
export async function hashToken(token: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))
  return Buffer.from(digest).toString('hex')
}
