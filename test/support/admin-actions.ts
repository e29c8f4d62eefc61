import { api, serverUrl } from './api.ts'

/** What the admin's pages ask of the server beside the API; named by Next in every page. */
export type AdminAction = (name: string, args: object) => Promise<{ status: number; text: string }>

/** The same as whoever has this token, or as nobody. */
export async function adminActions(token?: string): Promise<AdminAction> {
  const id = await actionId()
  return async (name, args) => {
    const answer = await fetch(`${serverUrl()}/admin`, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'next-action': id,
        'content-type': 'text/plain;charset=UTF-8',
        accept: 'text/x-component',
        origin: serverUrl(),
        ...(token ? { cookie: `payload-token=${token}` } : {}),
      },
      body: JSON.stringify([{ name, args }]),
    })
    return { status: answer.status, text: await answer.text() }
  }
}

/** A date as React writes it to its server. */
export const asSent = (date: Date): string => `$D${date.toISOString()}`

async function actionId(): Promise<string> {
  const { body } = await api().get('/admin/login')
  // Of one argument: the other action of these pages, which chooses the language, takes two.
  const [, id] = /"(40[0-9a-f]{40})\\?"/.exec(String(body)) ?? []
  if (!id) throw new Error('The page for signing in names no action of the server.')
  return id
}
