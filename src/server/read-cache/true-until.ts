const hour = 3_600_000

/**
 * How long an answer can hold when nothing is written: until the next full hour, in milliseconds since
 * 1970. Figures are of a day, and a day in Norway begins at a full hour, in summer and in winter.
 */
export const trueUntil = (now: Date): number => (Math.floor(now.getTime() / hour) + 1) * hour
