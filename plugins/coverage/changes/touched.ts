import { type Id, isRecord, readId, readRows } from '../portfolio/index.ts'

/** What a change touches. Which municipalities use a programme is found out when it is settled. */
export type Touched = Readonly<{
  /** Whose figures, and by which offers; null when by something else than an offer. */
  municipalities: readonly Readonly<{ id: Id; offer: Id | null }>[]
  programs: readonly Id[]
  /** Something that holds for every municipality. */
  everything: boolean
}>

export const nothing: Touched = { municipalities: [], programs: [], everything: false }

export function readTouched(value: unknown): Touched {
  if (!isRecord(value)) return nothing
  return {
    municipalities: readRows(value.municipalities).flatMap((row) => {
      const id = readId(row.id)
      return id === null ? [] : { id, offer: readId(row.offer) }
    }),
    programs: Array.isArray(value.programs)
      ? value.programs.flatMap((each) => readId(each) ?? [])
      : [],
    everything: value.everything === true,
  }
}

/** Whether it can change the figures of a municipality. */
export const concerns = (
  { municipalities, programs, everything }: Touched,
  municipality: Id,
): boolean =>
  everything ||
  // Who uses a programme is not known before it is settled.
  programs.length > 0 ||
  municipalities.some(({ id }) => String(id) === String(municipality))

export const isNothing = ({ municipalities, programs, everything }: Touched): boolean =>
  municipalities.length === 0 && programs.length === 0 && !everything
