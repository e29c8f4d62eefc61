import type { Payload } from 'payload'

export async function fillEmptyDatabase(_payload: Payload): Promise<void> {}
