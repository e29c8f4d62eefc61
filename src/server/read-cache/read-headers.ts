/** What of the headers of a read an answer depends on. */
export type ReadHeaders = Readonly<{
  accept: string
  acceptEncoding: string | undefined
  ifNoneMatch: string | undefined
  origin: string | undefined
  contentType: string
  contentLength: number
}>

/**
 * Reads them from the raw list, which takes a fifth of the time of making an object of all; null
 * when the request is not anybody's, or has something that asks for a closer look.
 */
export function readHeaders(raw: readonly string[]): ReadHeaders | null {
  let accept = ''
  let acceptEncoding: string | undefined
  let ifNoneMatch: string | undefined
  let origin: string | undefined
  let contentType = ''
  let contentLength = 0
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = raw[at] ?? ''
    const value = raw[at + 1] ?? ''
    switch (name.length) {
      case 6:
        if (is(name, 'cookie')) return null
        if (is(name, 'origin')) origin = value
        else if (is(name, 'accept')) accept = value
        break
      case 12:
        if (is(name, 'content-type')) contentType = value
        break
      case 13:
        if (is(name, 'authorization')) return null
        if (is(name, 'if-none-match')) {
          if (ifNoneMatch !== undefined) return null
          ifNoneMatch = value
        }
        break
      case 14:
        if (is(name, 'content-length')) contentLength = Number(value)
        break
      case 15:
        if (is(name, 'accept-encoding')) acceptEncoding = value
        break
      case 17:
        if (is(name, 'transfer-encoding')) return null
        break
      default:
        if (name.length >= shortestOverride && isOverride.test(name)) return null
    }
  }
  return { accept, acceptEncoding, ifNoneMatch, origin, contentType, contentLength }
}

/** With whatever prefix: Payload and Express have one each. */
const isOverride = /http-method-override$/i
const shortestOverride = 'http-method-override'.length

/** Only what begins alike is written anew to be compared. */
const is = (name: string, wanted: string): boolean =>
  name === wanted ||
  ((name.charCodeAt(0) | 0x20) === wanted.charCodeAt(0) && name.toLowerCase() === wanted)
