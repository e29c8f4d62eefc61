type Grounds = Readonly<{
  source?: string | undefined
  year?: number | undefined
  assumption?: boolean | undefined
}>

/** Whether a number has a source and a year, or is marked as an assumption. */
export const isGrounded = ({ source, year, assumption }: Grounds): boolean =>
  assumption === true || (source !== undefined && year !== undefined)
