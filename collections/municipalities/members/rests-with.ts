import type { PayloadRequest } from 'payload'
import { type Resting, reviewsOf } from '../../reviews/index.ts'
import type { Member } from './member.ts'

/** What a member would leave behind in one municipality. */
export type RestsWith = Readonly<{
  reviewRequests: readonly Resting[]
  invitations: readonly Readonly<{ id: string; email: string }>[]
  /** Nobody else manages the municipality, so whoever takes over becomes its manager. */
  isLastManager: boolean
}>

/** What waits for somebody or has been begun by them, and needs another when they leave. */
export async function restsWith(
  req: PayloadRequest,
  { municipality, member, members }: Leaving,
): Promise<RestsWith> {
  const invitations = await req.payload.find({
    collection: 'invitations',
    where: { municipality: { equals: municipality }, invitedBy: { equals: member.id } },
    depth: 0,
    pagination: false,
    req,
  })
  const others = members.filter(({ id }) => id !== member.id)
  return {
    reviewRequests: await reviewsOf(req, { municipality, user: member.id }),
    invitations: invitations.docs.map(({ id, email }) => ({ id, email })),
    isLastManager: isManager(member) && !others.some(isManager),
  }
}

export type Leaving = Readonly<{
  municipality: string
  member: Member
  members: readonly Member[]
}>

export const isManager = ({ role }: Member): boolean => role === 'municipality-manager'

export const isNothing = ({ reviewRequests, invitations, isLastManager }: RestsWith): boolean =>
  reviewRequests.length === 0 && invitations.length === 0 && !isLastManager
