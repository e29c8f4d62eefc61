import type { Request as Message, RequestHandler } from 'express'
import { handleEndpoints, type SanitizedConfig } from 'payload'
import { takeText } from '../../plugins/lean-reads/index.ts'
import { rememberSender } from '../client-address.ts'
import { fetchRequest } from './fetch-request.ts'
import { answerFrom, type Reads } from './read-cache/index.ts'
import { repeatOnConflict } from './repeat-on-conflict.ts'
import { sendResponse } from './send-response.ts'
import { senderOf } from './sender-of.ts'

/**
 * The only door to Payload's REST routes: Express on one side, Payload's own handlers on the other.
 * What everybody may read is asked for anew, from its key, so that nothing else an asker sent can be
 * in an answer that others get.
 */
export function payloadBridge(config: SanitizedConfig, { cache, reads }: Reads): RequestHandler {
  const handle = (request: Request, message: Message) => {
    rememberSender(request, senderOf(message))
    return handleEndpoints({ config, request })
  }

  return async (message, response) => {
    const read = reads.restRead(message)
    if (read) {
      const make = async () => {
        const written = takeText(read.request)
        return answerFrom(await handle(read.request, message), written.text)
      }
      return cache.answer({ ...read, message, response, make })
    }
    const request = await fetchRequest(message, response, config.serverURL)
    const answer = canRepeat(request)
      ? await repeatOnConflict({
          attempt: () => handle(request.clone(), message),
          lost: isConflict,
        })
      : await handle(request, message)
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
