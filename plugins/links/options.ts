import type { CollectionSlug, PayloadRequest } from 'payload'

export type LinksPluginOptions = Readonly<{
  /** Where addresses are looked for: what is published, or all of a collection without drafts. */
  collections: readonly CollectionSlug[]
  /** Whether any address is asked. Without it the addresses are not even gathered. */
  isOn: boolean
  /** An address is asked at most once in so many days, and is dead when it has failed three times. */
  days: number
  /** What the requests call themselves, with an address where somebody can be asked about them. */
  agent: string
  /** For tests: these ports of this machine are asked, and nothing else. @default none, and the public web is asked */
  loopbackPorts: readonly number[]
  /** Told when an editor says that a document's dead link is right all the same, or takes that back. */
  onAccepted: (
    req: PayloadRequest,
    change: Readonly<{ collection: CollectionSlug; id: string; isAccepted: boolean }>,
  ) => Promise<void>
}>
