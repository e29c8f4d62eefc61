import type { Endpoint } from 'payload'
import { changeRole } from './change-role.ts'
import { describeMember } from './describe-member.ts'
import { endMembership } from './end-membership.ts'
import { listMembers } from './list-members.ts'

/**
 * The people of one municipality. A manager changes nothing of an account that others have a part in;
 * here they change one thing of it, which is theirs: its membership in their own municipality.
 */
export const memberEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/:number/members', method: 'get', handler: listMembers },
  { path: '/:number/members/:user', method: 'get', handler: describeMember },
  { path: '/:number/members/:user', method: 'patch', handler: changeRole },
  { path: '/:number/members/:user', method: 'delete', handler: endMembership },
]
