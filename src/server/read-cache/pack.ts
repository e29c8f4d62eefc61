import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type Head, headOf } from './head.ts'
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
  const lasting = withoutType(headers)
  const unchanged = encodings.map((encoding): [string, Head] => {
    const tag = tagOf(plainTag, encoding)
    return [tag, headOf([...lasting, 'etag', tag])]
  })
  const described = [...headers, 'etag', tagOf(plainTag, 'identity')]
  const plain = { head: headOf([...described, 'content-length', String(body.byteLength)]), body }
  return {
    key,
    tags,
    until,
    madeAt: Date.now(),
    headers,
    unchanged: new Map(unchanged),
    packed: new Map([['identity', plain]]),
    aliases: [],
  }
}

const encodings = ['identity', 'gzip', 'br'] as const satisfies Encoding[]

/** Tags of other bytes are others: RFC 9110, 8.8.3.3. */
const tagOf = (plainTag: string, encoding: Encoding): string =>
  encoding === 'identity' ? `"${plainTag}"` : `"${plainTag}-${encoding}"`

/** A 304 says nothing of the body that is not there. */
const withoutType = (headers: readonly string[]): string[] =>
  headers.filter((_, at) => headers[at - (at % 2)] !== 'content-type')

/** The answer in this encoding: at hand, or packed now and kept with it. */
export async function packIn(answer: KeptAnswer, encoding: Encoding): Promise<Packed> {
  const kept = answer.packed.get(encoding)
  if (kept) return kept
  const plain = plainOf(answer)
  if (encoding === 'identity') return plain
  const body = await compress[encoding](plain.body, encoding === 'br' ? { params } : {})
  const [plainTag = ''] = answer.unchanged.keys()
  const tag = tagOf(plainTag.slice(1, -1), encoding)
  const packed = {
    head: headOf([
      ...answer.headers,
      ...['etag', tag, 'content-encoding', encoding],
      ...['content-length', String(body.byteLength)],
    ]),
    body,
  }
  answer.packed.set(encoding, packed)
  return packed
}
