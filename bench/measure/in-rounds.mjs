/**
 * Measures each contestant once a round, so that a machine whose speed drifts is unfair to all
 * alike. The first round warms up and is not counted.
 *
 * @param contestants functions by name, each resolving with one figure
 * @returns the figures of each contestant by name, in the order of the rounds
 */
export async function inRounds(rounds, contestants) {
  const figures = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]))
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, measure] of Object.entries(contestants)) {
      const figure = await measure()
      if (round > 0) figures[name].push(figure)
    }
  }
  return figures
}
