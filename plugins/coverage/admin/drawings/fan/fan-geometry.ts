import type { Level } from '../../../core/index.ts'

/** A ring of the fan, from the pivot outwards. */
export type Ring = Readonly<{ inner: number; outer: number }>

/** Room for the pivot, and between the rings for the names of the levels. */
const pivot = 53
const edge = 200
const between = 17
const breadth = (edge - pivot - 2 * between) / 3

const ringFrom = (inner: number): Ring => ({ inner, outer: inner + breadth })

/** One breadth each. The level for everybody is outermost, where the fan is widest. */
export const rings: Readonly<Record<Level, Ring>> = {
  indicated: ringFrom(pivot),
  selective: ringFrom(pivot + breadth + between),
  universal: ringFrom(pivot + 2 * (breadth + between)),
}

/** How far apart two leaves are, at the middle of their ring. */
const gap = 4

/** Where a leaf begins and ends, in degrees from the left, clockwise. */
export type Sector = Readonly<{ from: number; to: number; middle: number }>

/** The leaf of a ring at this place of so many. Those of one ring are of one size. */
export function sectorAt(ring: Ring, place: number, count: number): Sector {
  const width = 180 / count
  const middle = width * (place + 0.5)
  const own = width - (gap / ((ring.inner + ring.outer) / 2)) * (180 / Math.PI)
  return { from: middle - own / 2, to: middle + own / 2, middle }
}

/** How far out a leaf is filled for the share of its area that is. */
export function filledTo({ inner, outer }: Ring, share: number): number {
  const within = Math.min(1, Math.max(0, share))
  return Math.sqrt(inner ** 2 + within * (outer ** 2 - inner ** 2))
}

/** The outline of the part of a leaf that lies between two distances from the pivot. */
export function outline({ inner, outer }: Ring, { from, to }: Sector): string {
  const [a, b] = [pointAt(inner, from), pointAt(outer, from)]
  const [c, d] = [pointAt(outer, to), pointAt(inner, to)]
  return `M${a}L${b}A${outer} ${outer} 0 0 1 ${c}L${d}A${inner} ${inner} 0 0 0 ${a}Z`
}

/** A point of the fan, its pivot at 0 0. */
export function placeAt(radius: number, degrees: number): Readonly<{ x: number; y: number }> {
  const angle = (degrees * Math.PI) / 180
  return { x: -radius * Math.cos(angle), y: -radius * Math.sin(angle) }
}

const pointAt = (radius: number, degrees: number): string => {
  const { x, y } = placeAt(radius, degrees)
  return `${rounded(x)} ${rounded(y)}`
}

export const rounded = (value: number): number => Math.round(value * 100) / 100
