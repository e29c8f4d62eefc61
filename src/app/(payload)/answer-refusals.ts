import { notFound } from 'next/navigation'

/**
 * Runs what the admin asks of the server. Whoever is refused, or asks for what there is not, gets 404
 * and no error of ours: Next answers everything that is thrown with 500, and logs it as a fault.
 */
export async function answerRefusals(work: () => unknown): Promise<unknown> {
  try {
    return await work()
  } catch (error) {
    if (isRefusal(error)) notFound()
    throw error
  }
}

// Not by class: Next has its own copy of each.
const isRefusal = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  const status: unknown = Reflect.get(error, 'status')
  const isTheirs = typeof status === 'number' && status >= 400 && status < 500
  return isTheirs || error.message.startsWith('Unknown Server Function')
}
