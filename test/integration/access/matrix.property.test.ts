import { expect, test } from '@jest/globals'
import { drawAttempts, drawPeople } from '../../support/matrix/operations.ts'
import { findUnexpected, tryAttempt } from '../../support/matrix/try-attempt.ts'
import { aWorld, type World } from '../../support/matrix/world.ts'

const isMongo = process.env.DATABASE_URI?.startsWith('mongodb') === true
const operations = Number(process.env.MATRIX_OPERATIONS ?? (isMongo ? 300 : 500))
// The same at every run, so that a commit is not refused for what another one did; MATRIX_SEED draws others.
const seed = Number(process.env.MATRIX_SEED ?? 6026)
const roundLength = 1000
const sweepEvery = 50

test(
  'every answer, through REST, GraphQL and in bulk, is what the matrix says',
  async () => {
    const differences: string[] = []
    for (let done = 0; done < operations; done += roundLength) {
      const world = await aWorld(drawPeople(seed + done))
      const attempts = drawAttempts(seed + done, Math.min(roundLength, operations - done))
      for (const [place, attempt] of attempts.entries()) {
        const difference = await tryAttempt(world, attempt)
        if (difference) differences.push(`${done + place}: ${difference}`)
        if (place % sweepEvery === sweepEvery - 1) {
          differences.push(...(await sweep(world, done + place)))
        }
      }
      differences.push(...(await sweep(world, done + attempts.length)))
    }
    expect({ seed, operations, differences }).toEqual({ seed, operations, differences: [] })
  },
  Math.max(120_000, operations * 200),
)

const sweep = async (world: World, place: number): Promise<string[]> =>
  (await findUnexpected(world)).map((each) => `before ${place}: ${each}`)
