import { describe, expect, test } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import {
  FanDrawing,
  type ToldLeaf,
} from '../../../../../../plugins/coverage/admin/drawings/index.ts'
import { withOwnColours } from '../../../../../../plugins/coverage/admin/drawings/palette.ts'

describe('FanDrawing', () => {
  test('shows what is effective, what only has a seat, and what is planned, each in its own way', () => {
    const planned = { effective: 0.4, reach: 0.8 }
    expect(partsOf(aLeaf({ effective: 0.4, reach: 0.6, planned }))).toEqual([
      'ground',
      'reach',
      'effective',
      'edge',
      'planned',
      'focus',
    ])
  })

  test('shows no coverage, no need, nothing known and hidden counts in four ways', () => {
    const states = [
      aLeaf({ effective: 0, reach: 0 }),
      aLeaf({ state: 'no-need', href: null }),
      aLeaf({ state: 'unknown' }),
      aLeaf({ state: 'hidden' }),
    ]
    expect(new Set(states.map((leaf) => partsOf(leaf).join())).size).toBe(4)
  })

  test('shows seats that nobody has counted as something else than none', () => {
    const ground = (leaf: ToldLeaf) => /data-part="ground" fill="(.*?)"/.exec(drawn(leaf))?.[1]
    expect(ground(aLeaf({ isAtLeast: true }))).toContain('unknown')
    expect(ground(aLeaf({ isAtLeast: false }))).not.toContain('unknown')
  })

  test('is told by its title and description, and each leaf by the name of its link', () => {
    const svg = drawn(aLeaf({ label: '0 år, universelt: 12 %' }))
    expect(svg).toContain('aria-labelledby="a-title"')
    expect(svg).toContain('aria-describedby="a-desc"')
    expect(svg).toContain('<title id="a-title">Tiltaksviften</title>')
    expect(svg).toContain('<desc id="a-desc">Hva den viser</desc>')
    expect(svg).toContain('<a aria-label="0 år, universelt: 12 %" href="#a">')
  })

  test('is one picture where it leads nowhere', () => {
    expect(drawn(aLeaf({ href: null }))).toContain('role="img"')
    expect(drawn(aLeaf({}))).toContain('role="group"')
  })

  test('keeps its patterns to itself, for a page with two of them', () => {
    const ids = (id: string) =>
      [...drawn(aLeaf({}), id).matchAll(/ id="(.*?)"/g)].map(([, found]) => found)
    expect(ids('a').filter((found) => ids('b').includes(found))).toEqual([])
  })
})

describe('withOwnColours(svg)', () => {
  test('leaves nothing that only a page can tell', () => {
    const svg = withOwnColours(drawn(aLeaf({})))
    expect(svg).not.toContain('var(')
    expect(svg).toContain('fill="#0b6b6b"')
  })
})

function aLeaf(own: Partial<ToldLeaf>): ToldLeaf {
  return {
    level: 'universal',
    ageGroup: '0',
    state: 'counted',
    effective: 0.25,
    reach: 0.5,
    planned: null,
    isAtLeast: false,
    figure: '25',
    label: '25 %',
    href: '#a',
    ...own,
  }
}

const drawn = (leaf: ToldLeaf, id = 'a'): string =>
  renderToStaticMarkup(
    <FanDrawing
      ageGroups={[{ key: '0', title: '0 år' }]}
      description="Hva den viser"
      id={id}
      leaves={[leaf]}
      levelTitle={(level) => level}
      title="Tiltaksviften"
      whole={{ figure: '25', label: 'i prosent' }}
    />,
  )

const partsOf = (leaf: ToldLeaf): (string | undefined)[] =>
  [...drawn(leaf).matchAll(/data-part="([\w-]+)"/g)].map(([, part]) => part)
