import { expect, test } from '@jest/globals'
import { administrator, anonymous, idOf } from '../support/api.ts'
import { aProgram, aTitle } from '../support/content.ts'

test('a relation to several documents keeps the order it is stored in', async () => {
  const keys = ['school', 'kindergarten', 'voluntary']
  const arenas = await Promise.all(keys.map((key) => idOf('arenas', 'key', key)))
  const there = await aProgram({ arenas })
  const back = await aProgram({ arenas: arenas.toReversed() })
  const { body } = await anonymous().graphql(
    `query Both($ids: [String]) { Programs(where: { id: { in: $ids } }, sort: "createdAt") { docs { arenas { key } } } }`,
    { ids: [there.id, back.id] },
  )
  const order = (of: readonly string[]) => ({ arenas: of.map((key) => ({ key })) })
  expect(body.data.Programs.docs).toEqual([order(keys), order(keys.toReversed())])
})

test('fields at the root that ask in different languages are answered each in its own, relations too', async () => {
  const { id } = await aProgram()
  const { body } = await anonymous().graphql(
    `query All($id: String!) {
      nb: Program(id: $id, locale: nb) { levels { title } en: levels(locale: en) { title } }
      en: Program(id: $id, locale: en) { levels { title } }
      again: Program(id: $id) { levels { title } }
    }`,
    { id },
  )
  const [nb, en] = [[{ title: 'Selektivt' }], [{ title: 'Selective' }]]
  expect(body.data).toEqual({ nb: { levels: nb, en }, en: { levels: en }, again: { levels: nb } })
})

test('drafts that one field at the root asks for do not show under another', async () => {
  const [published, draft] = [aTitle('Ute'), aTitle('Utkast')]
  const admin = await administrator()
  const related = await aProgram({ title: published })
  await admin.patch(`/api/programs/${related.id}?draft=true`, { title: draft, _status: 'draft' })
  const { id } = await aProgram({ related: [related.id] })
  const { body } = await admin.graphql(
    `query Both($id: String!) {
      new: Program(id: $id, draft: true) { related { title } old: related(draft: false) { title } }
      old: Program(id: $id) { related { title } new: related(draft: true) { title } }
    }`,
    { id },
  )
  expect(body.data).toEqual({
    new: { related: [{ title: draft }], old: [{ title: published }] },
    old: { related: [{ title: published }], new: [{ title: draft }] },
  })
})

test('what a mutation has changed is seen by the next one', async () => {
  const admin = await administrator()
  const related = await aProgram()
  const other = await aProgram({ related: [related.id] })
  const title = aTitle('Nytt navn')
  const { body } = await admin.graphql(
    `mutation Both($other: String!, $related: String!, $title: String) {
      before: updateProgram(id: $other, data: {}) { related { title } }
      change: updateProgram(id: $related, data: { title: $title }) { title }
      after: updateProgram(id: $other, data: {}) { related { title } }
    }`,
    { other: other.id, related: related.id, title },
  )
  expect(body.data.before.related).toEqual([{ title: related.title }])
  expect(body.data.after.related).toEqual([{ title }])
})
