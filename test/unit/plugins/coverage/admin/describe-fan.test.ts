import { describe, expect, test } from '@jest/globals'
import {
  describeLeaf,
  summariseFan,
} from '../../../../../plugins/coverage/admin/fan/describe-fan.ts'
import {
  type FanFigures,
  listLeaves,
} from '../../../../../plugins/coverage/admin/fan/list-leaves.ts'
import { numbersIn } from '../../../../../plugins/coverage/admin/numbers.ts'
import { fanTextsIn } from '../../../../../plugins/coverage/admin/texts/fan.ts'
import { aCell } from './a-cell.ts'
import { someFanFigures } from './some-fan-figures.ts'

describe('summariseFan', () => {
  test('says what is covered, what best and what not', () => {
    const cells = [aCell(), aCell({ ageGroup: '0', effective: 0, reach: 0 })]
    expect(summary(someFanFigures({ cells }))).toBe(
      'Det er plass til 50 % av behovet, og den virksomme dekningen er 25 %. Best dekket er 6–12 år, selektivt (25 %). 1 av 2 ruter har ingen virksom dekning.',
    )
  })

  test('says that nothing is known where no offers are listed', () => {
    expect(summary(someFanFigures({ index: null }))).toContain('Det er ikke det samme som null.')
  })

  test('says so when all is covered', () => {
    const { index } = someFanFigures({})
    // As the core adds up shares that are all 1.
    const all = index && { ...index, effective: 1 - 2 ** -52, reach: 1 }
    expect(summary(someFanFigures({ index: all }))).toContain('Alle behov er fullt dekket.')
  })

  test('is silent on plans that change nothing', () => {
    const now = someFanFigures({})
    const later = now.index && { ...now.index, reach: 0.7 }
    expect(summary(now, now)).not.toContain('planlagte')
    expect(summary(now, someFanFigures({ index: later }))).toContain('blir det plass til 70 %')
  })
})

describe('describeLeaf', () => {
  test('says what is not counted as "at least"', () => {
    const counted = [{ offer: 'a', seats: null, filled: 0, quality: 0.5 }]
    const [leaf] = listLeaves(someFanFigures({ cells: [aCell({ counted })] }), null).filter(
      ({ state }) => state === 'counted',
    )
    const said = leaf && describeLeaf(leaf, fanTextsIn('nn'), numbersIn('nn'))
    expect(plain(said)).toBe(
      'verksam dekning minst 25 %, nokre plassar er ikkje talde, plass til 50 %',
    )
  })
})

const plain = (text = ''): string => text.replace(/\s/g, ' ')

const summary = (now: FanFigures, withPlans: FanFigures | null = null): string =>
  plain(
    summariseFan({
      now,
      withPlans,
      leaves: listLeaves(now, withPlans),
      texts: fanTextsIn('nb'),
      numbers: numbersIn('nb'),
    }),
  )
