import { APIError, type Endpoint, type PayloadRequest, type Where } from 'payload'
import { LOG } from '../log-collection.ts'
import { isRecord } from '../read.ts'
import { csvLine } from './csv-line.ts'

type Duties = Readonly<{
  /** Writes the export itself down. */
  record: (req: PayloadRequest) => Promise<void>
  /** Gives what waits its number. */
  seal: (req: PayloadRequest) => Promise<void>
}>

const columns = [
  'sequence',
  'at',
  'sentence',
  'action',
  'actorName',
  'actorId',
  'actorCollection',
  'actorRoles',
  'subject',
  'documentTitle',
  'documentKey',
  'documentId',
  'changes',
  'concerns',
  'status',
  'times',
  'door',
  'address',
  'agent',
  'requestId',
  'hash',
] as const

type Row = Readonly<Record<string, unknown>>

const formats = {
  csv: {
    type: 'text/csv; charset=utf-8; header=present',
    head: csvLine(columns),
    line: (row: Row) => csvLine(columns.map((name) => row[name])),
  },
  jsonl: {
    type: 'application/x-ndjson; charset=utf-8',
    head: '',
    line: (row: Row) =>
      `${JSON.stringify(Object.fromEntries(columns.map((name) => [name, row[name] ?? null])))}\n`,
  },
} as const

/** `GET /api/audit-log/export?format=csv|jsonl&where=…`: what the reader may see, from the oldest, a page at a time. */
export const exportLog = ({ record, seal }: Duties): Omit<Endpoint, 'root'> => ({
  path: '/export',
  method: 'get',
  handler: async (req) => {
    const format = readFormat(req.query?.format)
    const where = isRecord(req.query?.where) ? (req.query.where as Where) : {}
    await seal(req)
    const first = await findPage(req, where, 0)
    await record(req)
    const { type, head, line } = formats[format]
    return new Response(streamRows(req, { where, head, line, first }), {
      headers: {
        'content-type': type,
        'content-disposition': `attachment; filename="audit-log.${format}"`,
        'cache-control': 'private, no-store',
      },
    })
  },
})

const atOnce = 500

function findPage(req: PayloadRequest, where: Where, after: number) {
  return req.payload.find({
    collection: LOG,
    where: { and: [where, { sequence: { greater_than: after } }] },
    sort: 'sequence',
    limit: atOnce,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
}

type Page = Awaited<ReturnType<typeof findPage>>

type Streaming = Readonly<{
  where: Where
  head: string
  line: (row: Row) => string
  first: Page
}>

/** Reads on only as fast as the client takes it. */
function streamRows(
  req: PayloadRequest,
  { where, head, line, first }: Streaming,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let page: Page | null = first
  return new ReadableStream({
    start: (stream) => stream.enqueue(encoder.encode(head)),
    pull: async (stream) => {
      const { docs } = page ?? { docs: [] }
      if (docs.length === 0) return stream.close()
      const rows = docs.map((doc): Row => ({ ...doc }))
      stream.enqueue(encoder.encode(rows.map(line).join('')))
      page = await findPage(req, where, Number(rows.at(-1)?.sequence))
    },
  })
}

function readFormat(given: unknown): keyof typeof formats {
  if (given === undefined) return 'csv'
  if (given === 'csv' || given === 'jsonl') return given
  throw new APIError(
    `format: must be csv or jsonl. Received ${JSON.stringify(String(given).slice(0, 40))}.`,
    400,
    { code: 'unknown-format', field: 'format' },
    true,
  )
}
