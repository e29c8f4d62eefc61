import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

/** Runs work of the log's own: either all it writes is stored, or nothing. */
export async function inTransaction<Value>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Value>,
): Promise<Value> {
  const req = await createLocalReq({}, payload)
  const owns = await initTransaction(req)
  try {
    const value = await work(req)
    if (owns) await commitTransaction(req)
    return value
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
