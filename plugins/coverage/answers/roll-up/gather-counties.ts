import type { PayloadRequest, Where } from 'payload'
import type { LevelWeights, View } from '../../core/index.ts'
import type { CoveragePluginOptions } from '../../options.ts'
import { type Id, loadSettings } from '../../portfolio/index.ts'
import { readView } from '../read-view.ts'
import { type County, findCounties } from './find-counties.ts'
import { type FoundFigures, findFigures } from './find-figures.ts'

/** Counties, and all that their roll-ups are made of. */
export type Gathered = Readonly<{
  view: View
  levelWeights: LevelWeights
  counties: readonly County[]
  found: ReadonlyMap<Id, FoundFigures>
}>

type Question = Readonly<{ view: unknown; which?: Where }>

/**
 * The counties of these municipalities, of all unless told otherwise.
 *
 * @throws APIError 400 for an unknown view
 */
export async function gatherCounties(
  req: PayloadRequest,
  options: CoveragePluginOptions,
  { view: given, which }: Question,
): Promise<Gathered> {
  const view = readView(given)
  const counties = await findCounties(req, options, which)
  const municipalities = counties.flatMap(({ members }) => members.map(({ id }) => id))
  const found = await findFigures(req, options, { municipalities, view })
  const { levelWeights } = await loadSettings(req.payload, options)
  return { view, levelWeights, counties, found }
}
