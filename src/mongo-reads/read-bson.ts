import type { Document, ObjectId } from './mongo.ts'
import { Unreadable } from './unreadable.ts'

type Id = new (bytes: Uint8Array) => ObjectId

/** The kinds of value that Payload stores, as BSON numbers them. */
const kinds = {
  double: 1,
  text: 2,
  object: 3,
  list: 4,
  undefined: 6,
  id: 7,
  boolean: 8,
  date: 9,
  null: 10,
  int32: 16,
  int64: 18,
} as const

/** So many names and short texts are kept. Of rich text most are the same few. */
const kept = 4096
const longestKept = 24

/**
 * Makes the reader of documents as MongoDB sends them. It reads what Payload stores to the same values
 * as the driver does, and knows the names and short texts it has read before, so that it makes no new
 * ones of them. Other kinds of value are Payload's to read.
 */
export function bsonReader(Id: Id): (bytes: Uint8Array) => Document {
  const known = new Array<string | undefined>(kept).fill(undefined)
  let buffer: Buffer = Buffer.alloc(0)
  let at = 0

  function readDocument(bytes: Uint8Array): Document {
    buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    at = 0
    return readObject()
  }

  function readObject(): Document {
    at += 4
    const object: Document = {}
    for (let kind = buffer[at++]; kind !== 0; kind = buffer[at++]) {
      const begin = at
      while (buffer[at] !== 0) at += 1
      const name = textBetween(begin, at++)
      // The driver makes something else than an object of these.
      if (name.startsWith('$') || name === '__proto__') throw new Unreadable()
      object[name] = readValue(kind)
    }
    return object
  }

  function readList(): unknown[] {
    at += 4
    const list: unknown[] = []
    for (let kind = buffer[at++]; kind !== 0; kind = buffer[at++]) {
      while (buffer[at] !== 0) at += 1
      at += 1
      list.push(readValue(kind))
    }
    return list
  }

  function readValue(kind: number | undefined): unknown {
    switch (kind) {
      case kinds.text:
        return readText()
      case kinds.object:
        return readObject()
      case kinds.list:
        return readList()
      case kinds.int32:
        at += 4
        return buffer.readInt32LE(at - 4)
      case kinds.null:
        return null
      case kinds.boolean:
        at += 1
        return buffer[at - 1] === 1
      case kinds.id:
        at += 12
        return new Id(Uint8Array.prototype.slice.call(buffer, at - 12, at))
      case kinds.date:
        return new Date(readInt64())
      case kinds.double:
        at += 8
        return buffer.readDoubleLE(at - 8)
      case kinds.int64: {
        const number = readInt64()
        if (!Number.isSafeInteger(number)) throw new Unreadable()
        return number
      }
      case kinds.undefined:
        return undefined
      default:
        throw new Unreadable()
    }
  }

  function readInt64(): number {
    at += 8
    return buffer.readInt32LE(at - 4) * 2 ** 32 + buffer.readUInt32LE(at - 8)
  }

  function readText(): string {
    const end = at + 4 + buffer.readInt32LE(at) - 1
    const text = textBetween(at + 4, end)
    at = end + 1
    return text
  }

  function textBetween(begin: number, end: number): string {
    if (end - begin > longestKept) return decoded(begin, end)
    let hash = 0
    for (let place = begin; place < end; place += 1) {
      hash = (Math.imul(hash, 31) + (buffer[place] ?? 0)) | 0
    }
    const slot = hash & (kept - 1)
    const last = known[slot]
    if (last !== undefined && isAt(begin, end, last)) return last
    const text = decoded(begin, end)
    // Else it has letters of more than one byte, and cannot be compared byte by byte.
    if (text.length === end - begin) known[slot] = text
    return text
  }

  function isAt(begin: number, end: number, text: string): boolean {
    if (text.length !== end - begin) return false
    for (let place = 0; place < text.length; place += 1) {
      if (text.charCodeAt(place) !== buffer[begin + place]) return false
    }
    return true
  }

  function decoded(begin: number, end: number): string {
    const text = buffer.toString('utf8', begin, end)
    // What is no text the driver refuses.
    if (text.includes('\uFFFD')) throw new Unreadable()
    return text
  }

  return readDocument
}
