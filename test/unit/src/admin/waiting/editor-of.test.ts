import { describe, expect, test } from '@jest/globals'
import { editorOf } from '../../../../../src/admin/waiting/editor-of.ts'

const asked = (user: object | null) => editorOf({ user: user as never })

describe('editorOf(request)', () => {
  test.each(['editor', 'administrator'])('is staff for an %s', (role) => {
    expect(asked({ roles: [role], institutions: ['i1'] })).toEqual({ isStaff: true })
  })

  test('is the institutions of who writes for them, populated or not', () => {
    expect(asked({ roles: ['institution-editor'], institutions: ['i1', { id: 'i2' }] })).toEqual({
      isStaff: false,
      institutions: ['i1', 'i2'],
    })
  })

  test.each([
    ['nobody', null],
    ['a member of a municipality', { roles: [], memberships: [{}] }],
    ['an API client', { collection: 'api-clients' }],
    ['an institution editor without an institution', { roles: ['institution-editor'] }],
  ])('is null for %s', (_who, user) => {
    expect(asked(user)).toBe(null)
  })
})
