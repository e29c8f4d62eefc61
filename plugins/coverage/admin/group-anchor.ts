/** Where on the page of a municipality's coverage the needs of a level and age group are (`#…`). */
export const groupAnchor = ({
  level,
  ageGroup,
}: Readonly<{ level: string; ageGroup: string }>): string => `#coverage-${level}-${ageGroup}`
