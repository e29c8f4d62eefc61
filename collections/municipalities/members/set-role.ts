import type { PayloadRequest } from 'payload'
import type { MunicipalRole } from '../../access/index.ts'
import type { WholeMember } from './member.ts'

/** Writes the one membership in this municipality, or takes it away, and leaves all others as they are. */
export async function setRole(
  req: PayloadRequest,
  { id, memberships }: WholeMember,
  { municipality, role }: Readonly<{ municipality: string; role: MunicipalRole | null }>,
): Promise<void> {
  const others = memberships.filter((row) => row.municipality !== municipality)
  await req.payload.update({
    collection: 'users',
    id,
    data: { memberships: [...others, ...(role ? [{ municipality, role }] : [])] },
    req,
  })
}
