import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getPayload } from 'payload'
import config from './running-config.ts'

/** The admin asks its server as whoever has signed in; nobody else has anything to ask there. */
export async function onlyForPeople(): Promise<void> {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers(), canSetHeaders: false })
  if (user?.collection !== 'users') notFound()
}
