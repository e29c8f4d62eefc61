export type Called = Readonly<{
  isOk: boolean
  status: number
  body: Readonly<Record<string, unknown>>
  /** What the server says is wrong; empty when nothing is. */
  message: string
  code: string
}>

/** Asks the API as whoever is signed in in this browser. Never throws: what goes wrong is part of the answer. */
export async function callApi(method: string, path: string, data?: object): Promise<Called> {
  try {
    const response = await fetch(`/api${path}`, {
      method,
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      ...(data ? { body: JSON.stringify(data) } : {}),
    })
    const body = asRecord(await response.json().catch(() => ({})))
    const [error] = Array.isArray(body.errors) ? body.errors.map(asRecord) : []
    return {
      isOk: response.ok,
      status: response.status,
      body,
      message: response.ok ? '' : String(error?.message ?? response.status),
      code: String(error?.code ?? ''),
    }
  } catch {
    const message = 'Får ikke kontakt med serveren. Prøv igjen.'
    return { isOk: false, status: 0, body: {}, message, code: 'unreachable' }
  }
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
