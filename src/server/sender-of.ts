import type { Request } from 'express'
import type { Sender } from '../client-address.ts'
import { coarseAgent } from '../coarse-agent.ts'
import { networkOf } from './limit-requests.ts'

/** Where a message came from, as hooks and the audit log are told. */
export const senderOf = (message: Request): Sender => ({
  address: networkOf(message),
  agent: coarseAgent(message.get('user-agent')),
  requestId: message.id ?? null,
})
