import type { AfterErrorHook } from 'payload'

/**
 * A form that ends too early, or whose `_payload` is not JSON, fails inside Payload's reader as if
 * the fault were ours. It is the sender's, and is told so.
 */
export const explainUnreadableForm: AfterErrorHook = ({ error, req }) => {
  const isForm = req?.headers?.get('content-type')?.startsWith('multipart/') === true
  if (!isForm || !isReadersError(error)) return
  const message = `The form cannot be read: ${error.message.slice(0, 200)}. Send multipart/form-data with a file and a _payload of one JSON object.`
  return {
    status: 400,
    response: { errors: [{ name: 'APIError', message, data: { code: 'malformed-form' } }] },
  }
}

/** Only the reader of forms throws these; everything Payload means to tell has a status of its own. */
const isReadersError = (error: Error): boolean =>
  error.name === 'SyntaxError' ||
  (error.name === 'APIError' && Reflect.get(error, 'status') === 500) ||
  (error.name === 'Error' && /^(Unexpected end of|Malformed|Multipart)/.test(error.message))
