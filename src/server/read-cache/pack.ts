import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type Head, headsOf } from './head.ts'
import { type Encoding, type KeptAnswer, type Packed, plainOf } from './kept-answer.ts'

const compress = { gzip: promisify(gzip), br: promisify(brotliCompress) }

/** Past this, each step takes twice the time and saves a few bytes. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 5 }

type Made = Readonly<{
  key: string
  tags: ReadonlySet<string>
  until: number
  /** Names and values in turn. */
  headers: readonly string[]
  body: Buffer
}>

/** An answer that can be sent again, as it is and, when somebody asks for that, compressed. */
export function keepable({ key, tags, until, headers, body }: Made): KeptAnswer {
  const plainTag = createHash('sha256').update(body).digest('base64url')
  const { shared, type } = apart(headers)
  const headOf = headsOf(shared)
  const unchanged = encodings.map((encoding): [string, Head] => {
    const tag = tagOf(plainTag, encoding)
    // A 304 says nothing of the body that is not there.
    return [tag, headOf(['etag', tag])]
  })
  const inEncoding = (encoding: Encoding, packed: Buffer): Packed => ({
    head: headOf([
      ...type,
      ...['etag', tagOf(plainTag, encoding)],
      ...(encoding === 'identity' ? [] : ['content-encoding', encoding]),
      ...['content-length', String(packed.byteLength)],
    ]),
    body: packed,
  })
  return {
    key,
    tags,
    until,
    madeAt: Date.now(),
    inEncoding,
    unchanged: new Map(unchanged),
    packed: new Map([['identity', inEncoding('identity', body)]]),
    aliases: [],
  }
}

const encodings = ['identity', 'gzip', 'br'] as const satisfies Encoding[]

/** Tags of other bytes are others: RFC 9110, 8.8.3.3. */
const tagOf = (plainTag: string, encoding: Encoding): string =>
  encoding === 'identity' ? `"${plainTag}"` : `"${plainTag}-${encoding}"`

/** What the body is, and the headers that a 304 has too. */
function apart(headers: readonly string[]): Readonly<{ shared: string[]; type: string[] }> {
  const isType = (_: string, at: number): boolean => headers[at - (at % 2)] === 'content-type'
  return {
    shared: headers.filter((each, at) => !isType(each, at)),
    type: headers.filter(isType),
  }
}

/** The answer in this encoding: at hand, or packed now and kept with it. */
export async function packIn(answer: KeptAnswer, encoding: Encoding): Promise<Packed> {
  const kept = answer.packed.get(encoding)
  if (kept) return kept
  const plain = plainOf(answer)
  if (encoding === 'identity') return plain
  const body = await compress[encoding](plain.body, encoding === 'br' ? { params } : {})
  const packed = answer.inEncoding(encoding, body)
  answer.packed.set(encoding, packed)
  return packed
}
