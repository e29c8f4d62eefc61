import type { PayloadRequest } from 'payload'
import type { CoveragePluginOptions } from '../options.ts'
import type { Id } from '../portfolio/index.ts'

/** Whether the reader may see every count of a municipality; with null, of every municipality. */
export const seesAllCounts = (
  req: PayloadRequest,
  { seesSmallCounts }: Pick<CoveragePluginOptions, 'seesSmallCounts'>,
  municipality: Id | null,
): boolean => seesSmallCounts?.(req, municipality) === true
