/** Somebody of the municipality, as the members' routes tell of them. */
export type Member = Readonly<{ id: string; name: string | null; email: string; role: string }>

/** What would need another if they left. */
export type Leaving = Readonly<{
  member: Member
  canTakeOver: readonly Member[]
  restsWith: Readonly<{
    reviewRequests: readonly Readonly<{ id: string; title: string }>[]
    invitations: readonly Readonly<{ id: string; email: string }>[]
    isLastManager: boolean
  }>
}>

export const nameOf = ({ name, email }: Member): string => (name ? `${name} (${email})` : email)
