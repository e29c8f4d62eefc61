import type { Choice, Choices } from '../../../answers/index.ts'

/** What is written in a field of the form, and whether it can be used. */
type Slot = Readonly<{
  program: string
  seats: string
  problem: 'seats' | 'program' | null
}>

/** The form as it was sent. */
export type SentForm = Readonly<{
  slots: readonly Slot[]
  remove: readonly string[]
  hasUnknownOffer: boolean
  /** Null when nothing is chosen, or something must be put right first. */
  choice: Choice | null
}>

const mostPrograms = 10
const mostSeats = 100_000

/** How many empty places the form has after what is chosen. */
const free = 3

type Parameters = Readonly<Record<string, string | string[] | undefined>>

/** Reads the form from the address it was sent to. Seats belong to the programme of the same place. */
export function readChoice(parameters: Parameters, { programs, offers }: Choices): SentForm {
  const seats = listOf(parameters.seats)
  const chosen = listOf(parameters.add)
    .slice(0, mostPrograms + free)
    .map((program, place) => ({ program, seats: (seats[place] ?? '').trim() }))
    .filter(({ program }) => program !== '')
    .slice(0, mostPrograms)
  const slots = chosen.map((slot): Slot => {
    if (!programs.some(({ slug }) => slug === slot.program)) return { ...slot, problem: 'program' }
    return { ...slot, problem: isCount(slot.seats) ? null : 'seats' }
  })
  const remove = [...new Set(listOf(parameters.remove))]
  const hasUnknownOffer = remove.some((offer) => !offers.some(({ id }) => id === offer))
  const isSound = !hasUnknownOffer && slots.every(({ problem }) => problem === null)
  const isChosen = slots.length > 0 || remove.length > 0
  const empty = { program: '', seats: '', problem: null }
  return {
    slots: [...slots, ...Array.from({ length: free }, () => empty)],
    remove,
    hasUnknownOffer,
    choice: isSound && isChosen ? { add: slots.map(asAddition), remove } : null,
  }
}

/** Seats as people write them: "1 200" and an empty field are fine. */
const isCount = (seats: string): boolean =>
  seats === '' || (/^\d{1,3}(?:\s?\d{3})*$|^\d+$/.test(seats) && countOf(seats) <= mostSeats)

const countOf = (seats: string): number => Number(seats.replace(/\s/g, ''))

const asAddition = ({ program, seats }: Slot) => ({
  program,
  seats: seats === '' ? null : countOf(seats),
})

const listOf = (given: string | string[] | undefined): readonly string[] =>
  given === undefined ? [] : [given].flat().map(String)
