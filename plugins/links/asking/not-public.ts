/** Somebody has written an address that leads to where no reader of the public can go. */
export class NotPublic extends Error {
  readonly code = 'not-public'

  constructor(what: string) {
    super(`links: ${what} is no address of the internet, and is not asked.`)
  }
}
