/** Figures that differ by less than this are the same but for rounding. */
export const ROUNDING = 1e-12
