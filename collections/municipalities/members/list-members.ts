import type { PayloadHandler } from 'payload'
import { asSeen, findManaged, findMembers } from './member.ts'

/** Everybody who belongs to the municipality, and as what. */
export const listMembers: PayloadHandler = async (req) => {
  const members = await findMembers(req, await findManaged(req))
  return Response.json({ members: members.map(asSeen) })
}
