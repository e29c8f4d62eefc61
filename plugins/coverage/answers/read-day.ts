import { APIError } from 'payload'
import { isDay } from '../history/index.ts'

type Asked = Readonly<{
  /** What the request calls it. */
  field: string
  /** `YYYY-MM-DD` in Norway; there are no figures of later days. */
  today: string
}>

/**
 * The day that is asked for.
 *
 * @throws APIError 400 when it is no day, or later than today
 */
export function readDay(given: unknown, { field, today }: Asked): string {
  if (typeof given === 'string' && isDay(given) && given <= today) return given
  throw new APIError(
    `${field}: must be a day no later than today, ${today}, written YYYY-MM-DD. Received ${received(given)}.`,
    400,
    { code: 'invalid-date', field },
    true,
  )
}

const received = (given: unknown): string => (JSON.stringify(given) ?? 'nothing').slice(0, 60)
