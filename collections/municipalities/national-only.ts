import type { FieldAccess } from 'payload'
import { actorOf } from '../access/index.ts'

const byNationalStaff: FieldAccess = ({ req }) => {
  const { roles } = actorOf(req.user)
  return roles.has('administrator') || roles.has('editor')
}

/** For what a municipality does not decide about itself: number, county, being fictional. */
export const nationalOnly = { create: byNationalStaff, update: byNationalStaff }
