import type { PayloadRequest } from 'payload'
import type { CoveragePluginOptions } from '../../../options.ts'
import { isRecord } from '../../../portfolio/index.ts'

/** A plan of the municipality, as far as the report tells of it. */
export type Plan = Readonly<{
  title: string
  goals: string | null
  actions: readonly Readonly<{
    what: string
    responsible: string | null
    /** A day, or null. */
    due: string | null
    status: string | null
  }>[]
}>

/** The plans of a municipality that the reader may see; none when the plugin knows no plans. */
export async function findPlans(
  req: PayloadRequest,
  { collections }: CoveragePluginOptions,
  number: string,
): Promise<readonly Plan[]> {
  if (collections.plans === undefined) return []
  const { docs }: { docs: unknown[] } = await req.payload.find({
    collection: collections.plans,
    where: { 'municipality.number': { equals: number } },
    select: { title: true, goals: true, actions: true },
    sort: 'title',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.flatMap((doc) => (isRecord(doc) ? readPlan(doc) : []))
}

function readPlan({ title, goals, actions }: Readonly<Record<string, unknown>>): Plan {
  const rows: readonly unknown[] = Array.isArray(actions) ? actions : []
  return {
    title: String(title),
    goals: textOf(goals),
    actions: rows.filter(isRecord).map(({ what, responsibleRole, due, status }) => ({
      what: textOf(what) ?? '–',
      responsible: textOf(responsibleRole),
      due: textOf(due)?.slice(0, 10) ?? null,
      status: textOf(status),
    })),
  }
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null
