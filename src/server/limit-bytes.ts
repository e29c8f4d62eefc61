import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { tooLarge } from './read-body.ts'

/**
 * A body as a stream, at most `limit` bytes of it.
 *
 * @throws Refusal 413, at once where the length is announced and as soon as more arrives otherwise
 */
export function limitBytes(message: IncomingMessage, limit: number): ReadableStream<Uint8Array> {
  const announced = Number(message.headers['content-length'] ?? 0)
  if (announced > limit) throw tooLarge(limit, announced)
  return Readable.toWeb(
    Readable.from(upTo(limit, message.iterator({ destroyOnReturn: false }))),
  ) as ReadableStream<Uint8Array>
}

async function* upTo(limit: number, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    if (bytes > limit) throw tooLarge(limit, bytes)
    yield chunk
  }
}
