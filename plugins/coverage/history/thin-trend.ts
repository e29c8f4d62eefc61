/**
 * At most so many points, the newest: all of them when they are few enough, or else the last of each
 * month. Expects them in the order of their days.
 */
export function thinTrend<Point extends Readonly<{ date: string }>>(
  points: readonly Point[],
  most: number,
): Point[] {
  if (points.length <= most) return [...points]
  const lastOfMonth = new Map(points.map((point) => [point.date.slice(0, 'YYYY-MM'.length), point]))
  return [...lastOfMonth.values()].slice(-most)
}
