/**
 * Measures each contestant once a round, so that a machine whose speed drifts is unfair to all
 * alike. The first rounds warm up and are not counted.
 *
 * @param contestants functions by name, each resolving with one figure
 * @param warmUp how many rounds are not counted
 * @returns the figures of each contestant by name, in the order of the rounds
 */
export async function inRounds(rounds, contestants, { warmUp = 1 } = {}) {
  const figures = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]))
  for (let round = 1 - warmUp; round <= rounds; round += 1) {
    for (const [name, measure] of Object.entries(contestants)) {
      const figure = await measure()
      if (round > 0) figures[name].push(figure)
    }
  }
  return figures
}
