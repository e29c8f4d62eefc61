import type { RequestHandler } from 'express'
import { handleEndpoints, type SanitizedConfig } from 'payload'
import { rememberSender } from '../client-address.ts'
import { fetchRequest } from './fetch-request.ts'
import { repeatOnConflict } from './repeat-on-conflict.ts'
import { sendResponse } from './send-response.ts'
import { senderOf } from './sender-of.ts'

/** The only door to Payload's REST routes: Express on one side, Payload's own handlers on the other. */
export function payloadBridge(config: SanitizedConfig): RequestHandler {
  return async (message, response) => {
    const request = await fetchRequest(message, response, config.serverURL)
    const handle = (asked: Request) => {
      rememberSender(asked, senderOf(message))
      return handleEndpoints({ config, request: asked })
    }
    const answer = canRepeat(request)
      ? await repeatOnConflict({
          attempt: () => handle(request.clone()),
          lost: isConflict,
        })
      : await handle(request)
    await sendResponse(answer, response, { withoutBody: message.method === 'HEAD' })
  }
}

/** Reads lose against nobody, and an upload is not kept in memory to be sent twice. */
const canRepeat = ({ method, headers }: Request): boolean =>
  method !== 'GET' && !headers.get('content-type')?.startsWith('multipart/')

async function isConflict(answer: Response): Promise<boolean> {
  if (answer.status !== 409) return false
  return (await answer.clone().text()).includes('"write-conflict"')
}
