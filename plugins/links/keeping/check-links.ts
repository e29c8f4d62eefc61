import type { Payload } from 'payload'
import type { LinksPluginOptions } from '../options.ts'
import { askDue } from './ask-due.ts'
import { gatherLinks } from './gather.ts'
import { takeTurn } from './turn.ts'

/** Milliseconds after which no other address is begun; what is left waits for the next time. */
const enough = 5 * 60_000

/** Looks what addresses there are and asks those that are due, unless another server is at it. */
export async function checkLinks(
  payload: Payload,
  { collections, agent, loopbackPorts, days }: LinksPluginOptions,
  now: Date,
): Promise<void> {
  const giveBack = await takeTurn(payload)
  if (giveBack === null) return
  const end = Date.now() + enough
  try {
    await gatherLinks(payload, collections, now)
    const asker = { agent, allowed: { loopbackPorts } }
    await askDue(payload, { asker, days, now, goesOn: () => Date.now() < end })
  } finally {
    await giveBack()
  }
}
