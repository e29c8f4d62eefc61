import type { FanFigures } from '../../../../../plugins/coverage/admin/fan/list-leaves.ts'
import { aCell } from './a-cell.ts'

/** The figures of a municipality with two age groups and one need. */
export function someFanFigures(own: Partial<FanFigures>): FanFigures {
  return {
    index: {
      effective: 0.25,
      reach: 0.5,
      breadth: 1,
      balance: 0.25,
      lower: 0.2,
      upper: 0.3,
      completeness: 1,
    },
    cells: [aCell()],
    levels: [{ level: 'selective', weight: 1, effective: 0.25, reach: 0.5 }],
    labels: {
      ageGroups: [
        { key: '0', title: '0 år' },
        { key: '6-12', title: '6–12 år' },
      ],
      levels: [
        { key: 'universal', title: 'Universelt' },
        { key: 'selective', title: 'Selektivt' },
        { key: 'indicated', title: 'Indikativt' },
      ],
      themes: [{ key: 'violence', title: 'Vold' }],
      arenas: [],
    },
    ...own,
  }
}
