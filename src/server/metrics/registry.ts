import { Registry } from 'prom-client'

/** What this process counts: one for all, as the process is. */
export const registry = new Registry()
