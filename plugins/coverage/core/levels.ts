/** The three levels of prevention, from everyone to those already in difficulty. */
export const LEVELS = ['universal', 'selective', 'indicated'] as const

export type Level = (typeof LEVELS)[number]
