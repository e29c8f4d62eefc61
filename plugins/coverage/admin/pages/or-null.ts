import { isRecord } from '../../portfolio/index.ts'

/** Null for a municipality without a result, or one whose figures the reader may not see. */
export const orNull = <Answer>(asked: Promise<Answer>): Promise<Answer | null> =>
  asked.catch((error: unknown) => {
    if (isRecord(error) && error.status === 404) return null
    throw error
  })
