import type { Payload, PayloadRequest } from 'payload'
import { afterCommit as workAfterCommit } from '../plugins/after-commit/index.ts'

type Work = () => void
type Note = (req: PayloadRequest, work: Work) => Promise<void>

const notes = new WeakMap<Payload, Note>()

/**
 * Does the work when what the request has written is stored, and never when it is undone: mail cannot
 * be called back. Nobody waits for the work, so it must deal with its own errors.
 */
export async function afterCommit(req: PayloadRequest, work: Work): Promise<void> {
  const note = notes.get(req.payload) ?? noteWith(req.payload)
  await note(req, work)
}

function noteWith(payload: Payload): Note {
  const note = workAfterCommit<Work>(payload, async (works) => {
    for (const work of works) work()
  })
  notes.set(payload, note)
  return note
}
