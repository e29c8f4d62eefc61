import { isJson } from '../is-json.ts'

/** A Fetch answer with its body at hand, so that it can be given to several askers. */
export type Answer = Readonly<{
  status: number
  headers: readonly (readonly [string, string])[]
  body: Buffer
  /** Whether it is a document of JSON for everybody, and no refusal. */
  isPublic: boolean
}>

/** @param text the body, where it is at hand beside the response */
export async function answerFrom(response: Response, text: string | null = null): Promise<Answer> {
  const body = text === null ? Buffer.from(await response.arrayBuffer()) : Buffer.from(text)
  const isWhole = response.status === 200 && isJson(response) && !isInPart(body)
  const isPublic = isWhole && response.headers.getSetCookie().length === 0
  return { status: response.status, headers: [...response.headers], body, isPublic }
}

/** GraphQL answers 200 when something failed too, and says so first. */
const isInPart = (body: Buffer): boolean => body.subarray(0, 10).toString() === '{"errors":'

/** The answer for one of its askers. */
export const responseOf = ({ status, headers, body }: Answer): Response =>
  new Response(isBodiless(status) ? null : new Uint8Array(body), {
    status,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
  })

const isBodiless = (status: number): boolean => status === 204 || status === 304
