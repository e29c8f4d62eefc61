import { describe, expect, test } from '@jest/globals'
import { climb } from '../../../../collections/articles/breadcrumbs.ts'

const page = (slug: string, parent?: string) => [slug, { slug, title: slug, parent }] as const

describe('climb(parent, pages)', () => {
  test('lists the ancestors, topmost first', () => {
    const pages = new Map([page('top'), page('middle', 'top')])
    expect(climb('middle', pages).map(({ slug }) => slug)).toEqual(['top', 'middle'])
  })

  test('is empty for an article without a parent', () => {
    expect(climb(undefined, new Map())).toEqual([])
  })

  test('ends where an ancestor may not be read', () => {
    expect(climb('secret', new Map())).toEqual([])
  })

  test('ends when articles lie under each other in a circle', () => {
    const pages = new Map([page('a', 'b'), page('b', 'a')])
    expect(climb('a', pages).map(({ slug }) => slug)).toEqual(['b', 'a'])
  })
})
