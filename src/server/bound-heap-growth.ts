import { setFlagsFromString } from 'node:v8'

/**
 * How much JavaScript's heap may grow, in percent of what was alive in it, before it is collected again.
 * Left to itself V8 lets it become up to four times as large where there is memory, the more the faster
 * garbage is made: under load a process holds hundreds of megabytes of it. Most garbage dies young, so
 * that this collection comes every ten seconds or so instead of every twenty, and costs nothing that can
 * be measured (docs/writes.md).
 */
const percent = 60

/** For the whole process, from its next collection on. */
export const boundHeapGrowth = (): void => setFlagsFromString(`--heap-growing-percent=${percent}`)
