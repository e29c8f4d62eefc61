import { APIError } from 'payload'
import { VIEWS, type View } from '../core/index.ts'

/**
 * The view that is asked for.
 *
 * @throws APIError 400 when there is no such view
 */
export function readView(given: unknown = 'now'): View {
  const view = VIEWS.find((name) => name === given)
  if (view) return view
  throw new APIError(
    `view: must be one of ${VIEWS.join(', ')}. Received ${JSON.stringify(given).slice(0, 60)}.`,
    400,
    { code: 'unknown-view', field: 'view' },
    true,
  )
}
