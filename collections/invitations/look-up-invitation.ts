import type { PayloadHandler } from 'payload'
import { languageOf } from '../fields/index.ts'
import { describeInvitation } from './describe-invitation.ts'
import { findUsable } from './find-usable.ts'

/** What an invitation is to, for whoever holds its link: the page asks before it shows a form. */
export const lookUpInvitation: PayloadHandler = async (req) => {
  const invitation = await findUsable(req)
  const { email } = invitation
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { email: { equals: email } },
    req,
  })
  return Response.json({
    email,
    ...(await describeInvitation(req.payload, invitation, languageOf(req))),
    hasAccount: totalDocs > 0,
    signedInAs: req.user?.collection === 'users' ? req.user.email : null,
  })
}
