import { connect } from 'node:net'

/**
 * Asks the same thing over and over on eight kept-alive connections, each with one request under
 * way, and counts the answers. Written on bare sockets, because a full HTTP client is slower than
 * the bare server it is to measure.
 *
 * @returns answers a second
 * @throws when an answer is not a 200 of the expected length, or the 304 that is expected instead
 */
export async function load({ url, request, bytes, status = 200, connections = 8, seconds = 0.8 }) {
  const begun = performance.now()
  const until = begun + seconds * 1000
  const text = requestText(url, request)
  const each = Array.from({ length: connections }, () =>
    keepAsking({ url, text, status, bytes, until }),
  )
  const answers = (await Promise.all(each)).reduce((sum, count) => sum + count, 0)
  return (answers * 1000) / (performance.now() - begun)
}

function requestText(url, { method = 'GET', headers = {}, body = '' }) {
  const { host, pathname, search } = new URL(url)
  const all = {
    host,
    ...headers,
    ...(body ? { 'content-length': Buffer.byteLength(body) } : {}),
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return [`${method} ${pathname}${search} HTTP/1.1`, ...lines, '', body].join('\r\n')
}

function keepAsking({ url, text, status, bytes, until }) {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname)
    let answers = 0
    let head = ''
    let last = ''
    let missing = null
    socket.setNoDelay(true)
    socket.on('connect', () => socket.write(text))
    socket.on('error', reject)
    socket.on('close', () => resolve(answers))
    socket.on('data', (chunk) => {
      let arrived = chunk.length
      if (missing === null) {
        const before = head.length
        head += chunk.latin1Slice()
        const end = head.indexOf('\r\n\r\n')
        if (end === -1) return
        missing = lengthIn(head.slice(0, end), { status, bytes })
        arrived = before + chunk.length - (end + 4)
      }
      missing -= arrived
      if (missing === Number.POSITIVE_INFINITY)
        last = (last + chunk.subarray(-5).latin1Slice()).slice(-5)
      if (missing > 0 && last !== noMoreChunks) return
      answers += 1
      head = ''
      last = ''
      missing = null
      if (performance.now() < until) socket.write(text)
      else socket.end()
    })
  }).catch((error) => {
    throw new Error(`load: ${url}: ${error.message}`, { cause: error })
  })
}

/** Nothing in a body of JSON looks like this. */
const noMoreChunks = '0\r\n\r\n'

/** What is missing after the head; no number says so of a body that comes in chunks. */
function lengthIn(head, { status, bytes }) {
  const length = status === 304 ? 0 : Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1])
  if (head.startsWith(`HTTP/1.1 ${status}`)) {
    if (length === bytes) return length
    if (/\r\ntransfer-encoding: chunked/i.test(head)) return Number.POSITIVE_INFINITY
  }
  throw new Error(`expected a ${status} of ${bytes} bytes. Received:\n${head}`)
}
