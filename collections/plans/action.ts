import type { DataFromCollectionSlug } from 'payload'

/** One row of what a plan means to do. */
export type Action = NonNullable<DataFromCollectionSlug<'plans'>['actions']>[number]
