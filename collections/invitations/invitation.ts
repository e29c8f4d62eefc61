/** A stored invitation, whose relations are ids or documents. */
export type Invitation = Readonly<{
  id: string | number
  email: string
  municipality?: unknown
  role?: string | null
  roles?: readonly string[] | null
  institutions?: readonly unknown[] | null
  invitedBy?: unknown
  expires?: string | Date | null
  sentAt?: string | Date | null
}>
