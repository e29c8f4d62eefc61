import type { PayloadRequest } from 'payload'
import { readId } from '../access/index.ts'

type TemplateCell = Awaited<ReturnType<typeof readTemplate>>[number]

const asked = new WeakMap<PayloadRequest, Promise<Map<string, TemplateCell>>>()

/** The template's cell for the same level, age group and theme as the row's. */
export async function findTemplateCell(
  row: unknown,
  req: PayloadRequest,
): Promise<TemplateCell | undefined> {
  const cells = await templateCells(req)
  return cells.get(placeOf(row))
}

/** Every row of a profile asks, so the template is read once a request. */
function templateCells(req: PayloadRequest): Promise<Map<string, TemplateCell>> {
  const known = asked.get(req)
  if (known) return known
  const cells = readTemplate(req).then(
    (rows) => new Map(rows.map((cell): [string, TemplateCell] => [placeOf(cell), cell])),
  )
  asked.set(req, cells)
  return cells
}

async function readTemplate(req: PayloadRequest) {
  const { cells } = await req.payload.findGlobal({ slug: 'need-template', depth: 0, req })
  return cells ?? []
}

const placeOf = (row: unknown): string =>
  JSON.stringify(['level', 'ageGroup', 'theme'].map((name) => idIn(row, name)))

const idIn = (row: unknown, name: string): string | undefined =>
  typeof row === 'object' && row !== null
    ? readId(Reflect.get(row, name)).map(String).at(0)
    : undefined
