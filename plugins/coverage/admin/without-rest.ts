/** A share without what adding leaves behind: what is all, is 1, and is written so. */
export const withoutRest = (share: number): number => Math.round(share * 1e9) / 1e9
