import { describe, expect, test } from '@jest/globals'
import type { Actor } from '../../../../collections/access/actor.ts'
import { type RuleName, rules } from '../../../../collections/access/rules.ts'
import { actors } from './people.ts'

const { nobody, client, contributor, manager, writer, both } = actors
const published = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }
const shown = { 'municipality.portfolioPublished': { equals: true } }

describe('a rule opens', () => {
  const cases: [RuleName, Actor, unknown][] = [
    ['all', nobody, true],
    ['published', nobody, published],
    ['publishedPortfolio', nobody, { and: [published, shown] }],
    ['openPortfolio', nobody, shown],
    ['publishedOfBound', client, { and: [published, { municipality: { in: ['m1'] } }] }],
    ['publishedOfBound', { ...client, boundTo: [] }, false],
    ['ofBound', client, { municipality: { in: ['m1'] } }],
    ['ofBound', { ...client, boundTo: [] }, false],
    ['ofOwnMunicipality', both, { municipality: { in: ['m1', 'm2'] } }],
    ['ofOwnMunicipality', writer, false],
    ['ofManagedMunicipality', both, { municipality: { in: ['m1'] } }],
    ['ofManagedMunicipality', contributor, false],
    ['managedMunicipality', both, { id: { in: ['m1'] } }],
    ['managedMunicipality', contributor, false],
    ['ownInstitution', writer, { id: { in: ['i1'] } }],
    ['ownInstitution', manager, false],
    ['ofOwnInstitution', writer, { responsible: { in: ['i1'] } }],
    ['ofOwnInstitution', manager, false],
    ['self', manager, { id: { equals: 'u1' } }],
    ['self', nobody, false],
    ['ofSelf', { ...manager, id: 7 }, { user: { equals: '7' } }],
    ['ofSelf', nobody, false],
    ['colleague', both, { soleMunicipality: { in: ['m1'] } }],
    ['colleague', contributor, false],
  ]

  test.each(cases)('%s', (name, actor, opened) => {
    expect(rules[name].opens(actor)).toEqual(opened)
  })
})

describe('a rule allows', () => {
  const invited = (...municipalities: unknown[]) => ({
    memberships: municipalities.map((municipality) => ({ municipality })),
  })

  const cases: [RuleName, Actor, object, boolean][] = [
    ['all', nobody, {}, true],
    ['ofOwnMunicipality', both, { municipality: 'm2' }, true],
    ['ofOwnMunicipality', both, { municipality: { id: 'm1' } }, true],
    ['ofOwnMunicipality', both, { municipality: 'm3' }, false],
    ['ofOwnMunicipality', both, { municipality: ['m1'] }, false],
    ['ofOwnMunicipality', both, {}, false],
    ['ofManagedMunicipality', both, { municipality: 'm1' }, true],
    ['ofManagedMunicipality', both, { municipality: 'm2' }, false],
    ['ofOwnInstitution', writer, { responsible: ['i1'] }, true],
    ['ofOwnInstitution', writer, { responsible: ['i1', 'i2'] }, false],
    ['ofOwnInstitution', writer, { responsible: ['i2'] }, false],
    ['ofOwnInstitution', writer, { responsible: [] }, false],
    ['ofOwnInstitution', writer, { responsible: 'i1' }, false],
    ['ofOwnInstitution', writer, {}, false],
    ['colleague', both, invited('m1'), true],
    ['colleague', both, invited({ id: 'm1' }, 'm1'), true],
    ['colleague', both, { ...invited('m1'), roles: [], institutions: null }, true],
    ['colleague', both, { ...invited('m1'), roles: ['editor'] }, false],
    ['colleague', both, { ...invited('m1'), roles: 'editor' }, false],
    ['colleague', both, { ...invited('m1'), institutions: ['i1'] }, false],
    ['colleague', both, invited('m1', 'm2'), false],
    ['colleague', both, invited('m2'), false],
    ['colleague', both, invited(), false],
    ['colleague', both, {}, false],
    ['colleague', both, { memberships: 'm1' }, false],
    ['colleague', both, { memberships: { every: () => true, length: 1 } }, false],
    ['colleague', both, { memberships: [null] }, false],
    ['colleague', both, { memberships: ['m1'] }, false],
    ['colleague', both, { memberships: [{ role: 'municipality-manager' }] }, false],
  ]

  test.each(cases)('%s, %#: %j, %j', (name, actor, incoming, isAllowed) => {
    expect(rules[name].allows?.(actor, Object(incoming))).toBe(isAllowed)
  })

  test.each(['published', 'publishedPortfolio', 'self', 'managedMunicipality'] as const)(
    'nothing new: %s',
    (name) => {
      expect(rules[name].allows).toBeUndefined()
    },
  )
})
