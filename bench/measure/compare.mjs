/**
 * One row of a table: median, smallest and largest, and the median of the ratios to the baseline,
 * round by round.
 */
export function compare(name, figures, baseline) {
  const ratios = figures.map((figure, round) => figure / baseline[round])
  return {
    name,
    median: show(median(figures)),
    'min–max': `${show(Math.min(...figures))}–${show(Math.max(...figures))}`,
    '÷ baseline': show(median(ratios)),
  }
}

function median(values) {
  const ordered = [...values].sort((a, b) => a - b)
  const middle = Math.floor(ordered.length / 2)
  return ordered.length % 2 === 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2
}

/** Three digits say all that a noisy machine can. */
function show(value) {
  const rounded = Number(value.toPrecision(3))
  return rounded >= 1000 ? rounded.toLocaleString('en') : String(rounded)
}
