import type { CollectionBeforeValidateHook } from 'payload'
import { readId } from '../access/index.ts'

/** An offer of a programme bears the programme's name until somebody gives it one of its own. */
export const fillTitleFromProgram: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!data || data.title || originalDoc?.title) return data
  const [id] = readId(data.program)
  if (id === undefined) return data
  const program = await req.payload.findByID({
    collection: 'programs',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return program?.title ? { ...data, title: program.title } : data
}
