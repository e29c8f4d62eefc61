import { actorOf } from './actor.ts'

/** Whoever acts, as the audit log names them: what they are called now, and the roles they act in. */
export function describeActor(user: object): { name: string | null; roles: readonly string[] } {
  const name = [Reflect.get(user, 'name'), Reflect.get(user, 'email')].find(isGiven)
  const roles = [...actorOf(user).roles].filter((role) => role !== 'anonymous')
  return { name: name ?? null, roles }
}

const isGiven = (value: unknown): value is string => typeof value === 'string' && value !== ''
