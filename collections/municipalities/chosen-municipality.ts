import type { BaseFilter, PayloadRequest } from 'payload'
import { parseCookies } from 'payload/shared'
import { actorOf, type Id, municipalitiesOf } from '../access/index.ts'

/** Where the browser remembers which of several municipalities its user works in just now. */
const cookie = 'tiltaksvifte-municipality'

/**
 * The municipality the reader has chosen to work in, when it is one of theirs. It says what to show
 * and to suggest, never what they may: a cookie is only a wish.
 */
export function chosenMunicipality(req: Pick<PayloadRequest, 'headers' | 'user'>): Id | null {
  const wish = parseCookies(req.headers).get(cookie)
  return ownMunicipalities(req.user).find((id) => String(id) === wish) ?? null
}

/** In lists of the admin: the chosen municipality, else all the reader works for, else everything. */
export const ofChosenMunicipality: BaseFilter = ({ req }) => {
  const chosen = chosenMunicipality(req)
  if (chosen !== null) return { municipality: { equals: chosen } }
  const { roles } = actorOf(req.user)
  const own = ownMunicipalities(req.user)
  const readsAll = roles.has('administrator') || roles.has('editor')
  return readsAll || own.length === 0 ? null : { municipality: { in: own } }
}

/** The municipalities somebody works for, in whichever role. */
export const ownMunicipalities = (user: unknown): Id[] => [
  ...new Set(municipalitiesOf(actorOf(user), 'municipality-manager', 'municipality-contributor')),
]
