import type { FieldAccess } from 'payload'
import { actorOf } from './actor.ts'

const byAdministrator: FieldAccess = ({ req }) => actorOf(req.user).roles.has('administrator')

/** For what only an administrator gives. */
export const administratorOnly = { create: byAdministrator, update: byAdministrator }
