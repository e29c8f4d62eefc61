import { type Api, administrator, type Json } from './api.ts'

/** The rows about a document, the oldest first, as the administrator reads them. Each read waits for what is written late. */
export async function rowsAbout(id: string, reader?: Api): Promise<Json[]> {
  const asking = reader ?? (await administrator())
  const query = `where[documentId][equals]=${id}&sort=at&limit=100&depth=0`
  const { status, body } = await asking.get(`/api/audit-log?${query}`)
  if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`)
  return body.docs
}

/** The rows that match, when there are so many: refusals are written a second later, with others. */
export async function untilRows(query: string, count = 1): Promise<Json[]> {
  const admin = await administrator()
  const deadline = Date.now() + 60_000
  for (;;) {
    const { body } = await admin.get(`/api/audit-log?${query}&sort=at&limit=100&depth=0`)
    if (body.docs?.length >= count) return body.docs
    if (Date.now() > deadline) throw new Error(`No ${count} rows: ${JSON.stringify(body)}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
