import type { RequestHandler } from 'express'
import { handleEndpoints, type SanitizedConfig } from 'payload'
import { fetchRequest } from './fetch-request.ts'
import { sendResponse } from './send-response.ts'

/** The only door to Payload's REST routes: Express on one side, Payload's own handlers on the other. */
export function payloadBridge(config: SanitizedConfig): RequestHandler {
  return async (message, response) => {
    const request = await fetchRequest(message, response, config.serverURL)
    const answer = await handleEndpoints({ config, request })
    await sendResponse(answer, response, { withoutBody: message.method === 'HEAD' })
  }
}
