import type { SelectType } from 'payload'

const classification = { levels: true, ageGroups: true, themes: true, arenas: true } as const

const program = { ...classification, targets: true, evidence: true } as const

/** What is read of each document: a whole offer takes twice the time of the part that counts. */
export const fields = {
  taxonomy: { key: true },
  ageGroup: { key: true, bandYears: true, order: true },
  municipality: { number: true, children: true },
  needs: { municipality: true, cells: true },
  offer: {
    ...classification,
    slug: true,
    title: true,
    municipality: true,
    status: true,
    program: true,
    from: true,
    to: true,
    seats: true,
    practitioners: true,
    sharedWith: true,
    lastVerified: true,
    grantEnds: true,
  },
  program: { ...program, _status: true },
} as const satisfies Record<string, SelectType>

/** What `readCatalogueProgram` reads. */
export const catalogueFields = {
  ...program,
  slug: true,
  title: true,
  availability: true,
  typicalSeats: true,
  cost: true,
  responsible: true,
} as const satisfies SelectType
