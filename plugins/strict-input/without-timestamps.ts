import { isRecord } from './kinds-of-value.ts'

/**
 * Payload lets anybody who may change a document also change when it was made. Its admin sends these
 * along with every form, so they are dropped and not refused.
 */
export function withoutTimestamps(data: unknown): unknown {
  if (!isRecord(data)) return data
  const { createdAt: _made, updatedAt: _changed, ...rest } = data
  return rest
}

/** Nothing is made in the bin: throwing away is a right of its own, which Payload asks about for changes only. */
export function withoutBin(data: unknown): unknown {
  if (!isRecord(data)) return data
  const { deletedAt: _binned, ...rest } = data
  return rest
}
