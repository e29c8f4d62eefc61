import type { Config, Payload, PayloadRequest, Plugin } from 'payload'
import type { Standing } from './chain/index.ts'
import { exportLog } from './export/export-log.ts'
import {
  findNamed,
  followCollection,
  followGlobal,
  followSignIn,
  recordSwitch,
  type Switch,
  type Write,
} from './follow/index.ts'
import { keepPruning } from './keep-pruning.ts'
import { keepLog, type LogKeeper, type Verdict } from './keeping/index.ts'
import { LOG, logCollection, standingsCollection } from './log-collection.ts'
import type { AuditPluginOptions } from './options.ts'
import { noteRefusals, readRefusal } from './refusals/index.ts'

export type { AuditPluginOptions, Sender } from './options.ts'

type Kept = Readonly<{ keeper: LogKeeper; options: AuditPluginOptions }>

const kept = new WeakMap<Payload, Kept>()

/** The audit log: who did what and when, for every collection and global, in a chain that shows tampering. */
export const auditPlugin =
  (options: AuditPluginOptions): Plugin =>
  (incoming: Config): Config => {
    checkOptions(options, incoming)
    const exporting = exportLog({
      record: (req) => write(req, { action: 'export', subject: LOG }),
      seal: (req) => keptBy(req.payload).keeper.seal(),
    })
    const refusing = noteRefusals(options, (refusal) =>
      kept.get(refusal.req.payload)?.keeper.refuse(refusal),
    )
    return {
      ...incoming,
      collections: [
        ...(incoming.collections ?? []).map((collection) =>
          followSignIn(followCollection(collection, write), write),
        ),
        logCollection(options, [exporting]),
        standingsCollection,
      ],
      globals: incoming.globals?.map((global) => followGlobal(global, write)),
      hooks: {
        ...incoming.hooks,
        afterError: [refusing, ...(incoming.hooks?.afterError ?? [])],
      },
      onInit: async (payload) => {
        await incoming.onInit?.(payload)
        attach(payload, options)
      },
    }
  }

/** Records that something about an account was turned on or off that is kept outside its document. */
export function recordAuditedSwitch(req: PayloadRequest, change: Switch): Promise<void> {
  return recordSwitch(write, req, change)
}

/** Records a refusal that Payload's own error hooks are not told of, such as one over GraphQL. */
export function recordRefusal(req: PayloadRequest, status: number): void {
  const found = kept.get(req.payload)
  if (!found) return
  const named = findNamed(req)
  const refusal = readRefusal(found.options, req, { status, subject: named?.slug ?? null })
  if (refusal) found.keeper.refuse({ ...refusal, ...(named ?? {}) })
}

/** Begins the log of a new database. In a process that works for all, rows that are too old go by and by. */
export async function keepAuditLog(
  payload: Payload,
  { isWorking }: Readonly<{ isWorking: boolean }>,
): Promise<void> {
  const { keeper } = keptBy(payload)
  await keeper.begin()
  if (isWorking) keepPruning(payload, keeper)
}

/** Deletes what is older than the retention, as it is at the given moment. */
export function pruneAuditLog(payload: Payload, now: Date): Promise<void> {
  return keptBy(payload).keeper.prune(now)
}

/** Whether the log is as the servers wrote it; `noted` is where it stood when somebody wrote that down. */
export function verifyAuditLog(payload: Payload, noted?: Standing): Promise<Verdict> {
  return keptBy(payload).keeper.verify(noted)
}

const write: Write = (req, event) => keptBy(req.payload).keeper.write(req, event)

function attach(payload: Payload, options: AuditPluginOptions): void {
  const keeper = keepLog(payload, options)
  kept.set(payload, { keeper, options })
  const { destroy } = payload.db
  payload.db.destroy = async () => {
    await keeper.close().catch((err: unknown) => {
      payload.logger.error({ err }, 'audit: not all was written before the end')
    })
    await destroy?.call(payload.db)
  }
}

function keptBy(payload: Payload): Kept {
  const found = kept.get(payload)
  if (found) return found
  throw new Error('auditPlugin: its onInit has not run. Do not open Payload with disableOnInit.')
}

/** A wrong slug would keep rows from those whom they concern. */
function checkOptions({ concerns, retentionDays }: AuditPluginOptions, config: Config): void {
  const known = (config.collections ?? []).map(({ slug }) => slug)
  const unknown = Object.keys(concerns).find((slug) => !known.includes(slug as never))
  if (unknown !== undefined) {
    throw new Error(
      `auditPlugin: unknown collection ${JSON.stringify(unknown)} in concerns. Known: ${known.join(', ')}.`,
    )
  }
  if (retentionDays >= 1) return
  throw new Error(`auditPlugin: retentionDays must be at least 1. Received ${retentionDays}.`)
}
