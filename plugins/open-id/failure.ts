/** Why nobody was signed in, as people are told: enough to know what to do, and nothing of the details. */
export type Reason =
  | 'cancelled'
  | 'expired'
  | 'refused'
  | 'taken'
  | 'unavailable'
  | 'unknown'
  | 'weak'

/** A sign-in that ends without a session. */
export class SignInFailure extends Error {
  override readonly name = 'SignInFailure'
  constructor(
    readonly reason: Reason,
    options?: ErrorOptions,
  ) {
    super(reason, options)
  }
}

/** The provider cannot be reached, or does not answer as one can go on with. */
export class ProviderUnreachable extends Error {
  override readonly name = 'ProviderUnreachable'
}
