import { APIError, addDataAndFileToRequest, type PayloadHandler } from 'payload'
import { inTransaction } from '../../../plugins/transactions/index.ts'
import { municipalRoles } from '../../access/index.ts'
import { asSeen, findManaged, findMember } from './member.ts'
import { setRole } from './set-role.ts'

/** Gives a member another role in this municipality. */
export const changeRole: PayloadHandler = async (req) => {
  await addDataAndFileToRequest(req)
  return inTransaction(req, async () => {
    const municipality = await findManaged(req)
    const member = await findMember(req, municipality)
    const role = municipalRoles.find((name) => name === req.data?.role)
    if (!role) {
      throw new APIError(
        `role: must be one of ${municipalRoles.join(', ')}.`,
        400,
        { code: 'invalid-field', field: 'role' },
        true,
      )
    }
    await setRole(req, member, { municipality, role })
    return Response.json({ member: asSeen({ ...member, role }) })
  })
}
