import type { PayloadHandler, PayloadRequest } from 'payload'
import { inTransaction } from '../../../plugins/transactions/index.ts'
import { type Refused, refusal } from '../../refusal.ts'
import { handOverReviews } from '../../reviews/index.ts'
import { findManaged, findMember, findMembers, type WholeMember } from './member.ts'
import { isManager, isNothing, type RestsWith, restsWith } from './rests-with.ts'
import { setRole } from './set-role.ts'

/**
 * Ends a membership and hands what rests with it to the member that `?to=` names, all or nothing. The
 * account stays, with whatever it holds elsewhere.
 */
export const endMembership: PayloadHandler = async (req) =>
  inTransaction(req, async () => {
    const municipality = await findManaged(req)
    const member = await findMember(req, municipality)
    const members = await findMembers(req, municipality)
    const resting = await restsWith(req, { municipality, member, members })
    const others = members.filter(({ id }) => id !== member.id)
    const heir = readHeir(req, others)
    if (heir) await handOver(req, { municipality, member, others, heir, resting })
    else if (!isNothing(resting)) throw refusal(req, needed)
    await setRole(req, member, { municipality, role: null })
    return Response.json({ ended: member.id, handedTo: heir?.id ?? null, restsWith: resting })
  })

type HandOver = Readonly<{
  municipality: string
  member: WholeMember
  others: readonly WholeMember[]
  heir: WholeMember
  resting: RestsWith
}>

async function handOver(
  req: PayloadRequest,
  { municipality, member, others, heir, resting }: HandOver,
) {
  if (resting.isLastManager)
    await setRole(req, heir, { municipality, role: 'municipality-manager' })
  await handOverReviews(req, { municipality, from: member.id, to: heir.id })
  // An invitation needs somebody who may invite: who ends this, if that is not who leaves.
  const mayInvite = isManager(heir) || resting.isLastManager
  const other = req.user?.id === member.id ? others.find(isManager)?.id : req.user?.id
  const invitedBy = mayInvite ? heir.id : (other ?? null)
  for (const { id } of resting.invitations) {
    await req.payload.update({ collection: 'invitations', id, data: { invitedBy }, req })
  }
}

function readHeir(req: PayloadRequest, others: readonly WholeMember[]): WholeMember | null {
  const to: unknown = req.query.to
  if (to === undefined || to === '') return null
  const heir = others.find(({ id }) => id === to)
  if (heir) return heir
  throw refusal(req, notAMember)
}

const needed: Refused = {
  code: 'hand-over-needed',
  status: 409,
  nb: 'Det er noe som ligger hos denne personen. Velg hvem som tar over.',
  nn: 'Det er noko som ligg hos denne personen. Vel kven som tek over.',
  en: 'Something rests with this person. Choose who takes over.',
}
const notAMember: Refused = {
  code: 'not-a-member',
  field: 'to',
  nb: 'Den som tar over, må være en annen med i kommunen.',
  nn: 'Den som tek over, må vere ein annan som er med i kommunen.',
  en: 'Whoever takes over must be another member of the municipality.',
}
