import type { PayloadHandler } from 'payload'
import { asSeen, findManaged, findMember, findMembers } from './member.ts'
import { restsWith } from './rests-with.ts'

/** One member, and what would need another if they left: what ending the membership would do, before it does. */
export const describeMember: PayloadHandler = async (req) => {
  const municipality = await findManaged(req)
  const member = await findMember(req, municipality)
  const members = await findMembers(req, municipality)
  return Response.json({
    member: asSeen(member),
    restsWith: await restsWith(req, { municipality, member, members }),
    canTakeOver: members.filter(({ id }) => id !== member.id).map(asSeen),
  })
}
