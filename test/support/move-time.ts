import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createClient } from '@libsql/client'

type Stored = Readonly<{
  collection: 'users' | 'invitations'
  email: string
  field: 'expires' | 'sentAt' | 'resetPasswordExpiration' | 'resetPasswordRequestedAt'
}>

/**
 * Writes a time straight into the database of a server under test, as if it had been then: a server's
 * clock cannot be set.
 */
export async function moveTime(
  { collection, email, field }: Stored,
  to: Date,
  { folder = process.env.TEST_DATA_FOLDER ?? '', uri = process.env.DATABASE_URI } = {},
): Promise<void> {
  if (uri?.startsWith('mongodb')) {
    const mongoose = createRequire(import.meta.url)('mongoose')
    const connection = await mongoose.createConnection(uri).asPromise()
    await connection.collection(collection).updateOne({ email }, { $set: { [field]: to } })
    return connection.close()
  }
  const client = createClient({ url: `file:${join(folder, 'tiltaksvifte.db')}` })
  const column = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  await client.execute({
    sql: `UPDATE ${collection} SET ${column} = ? WHERE email = ?`,
    args: [to.toISOString(), email],
  })
  client.close()
}
