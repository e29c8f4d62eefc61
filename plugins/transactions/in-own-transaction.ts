import { createLocalReq, type Payload, type PayloadRequest, type RequestContext } from 'payload'
import { inTransaction } from './in-transaction.ts'

/** The same for work that nobody has asked for: a job, the first content. */
export async function inOwnTransaction<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
  context: RequestContext = {},
): Promise<T> {
  const req = await createLocalReq({ context }, payload)
  return inTransaction(req, () => work(req))
}
