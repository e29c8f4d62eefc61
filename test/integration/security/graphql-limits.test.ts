import { describe, expect, test } from '@jest/globals'
import { type Answer, anonymous, api } from '../../support/api.ts'

const ask = (query: string, variables = {}): Promise<Answer> =>
  anonymous().graphql(query, variables)
const told = ({ status, body }: Answer) => [
  status,
  body.errors?.map(({ code }: { code: string }) => code),
]
const refused = [400, ['query-too-costly']]
const cyclic = [400, ['invalid-query']]
const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ')

/** Each fragment uses the next one twice. */
const bomb = (levels: number, use: (next: string) => string) =>
  `{ ...F0 } ${times(levels, (i) => `fragment F${i} on Query { ${use(`...F${i + 1}`)} }`)} fragment F${levels} on Query { __typename }`

describe('case 38: a GraphQL request that would cost much is refused', () => {
  const attacks: [string, string][] = [
    ['a fragment bomb of 25 levels', bomb(25, (next) => `${next} ${next}`)],
    [
      'a fragment bomb through fields',
      bomb(9, (next) => times(8, (i) => `a${i}: Levels { docs { ${next} } }`)),
    ],
    ['10,000 aliases', `{ ${times(10_000, () => 'a:b')} }`],
    ['51 aliases', `{ Levels { docs { ${times(51, (i) => `a${i}: key`)} } } }`],
    [
      '51 aliases in a fragment used three times',
      `{ ${times(3, (i) => `Levels(limit: ${i + 1}) { docs { ...F } }`)} } fragment F on Level { ${times(17, (i) => `a${i}: key`)} }`,
    ],
    ['21 fields at the root', `{ ${times(21, () => '__typename')} }`],
    ['21 operations', times(21, (i) => `query Q${i} { __typename }`)],
    ['a depth of 50', `${'{ a '.repeat(50)}{ a }${' }'.repeat(50)}`],
    ['a depth of 11', `${'{ a '.repeat(10)}{ a }${' }'.repeat(10)}`],
    ['1,000 directives', `{ __typename ${times(600, () => '@include(if: true)')} }`],
    ['51 directives', `{ __typename ${times(51, () => '@a')} }`],
    ['2,001 tokens', `{ ${times(1999, () => 'a')} }`],
    [
      'a thousand rows of a hundred fields',
      `{ Programs(limit: 1000) { docs { ${times(30, () => 'id')} } } }`,
    ],
  ]

  test.each(attacks)('%s', async (_name, query) => {
    expect(told(await ask(query))).toEqual(refused)
  })

  test.each([
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    '{ __typename } fragment A on Query { ...A }',
  ])('cyclic fragments: %s', async (query) => {
    expect(told(await ask(query))).toEqual(cyclic)
  })

  test('rows asked for in a variable', async () => {
    const query = `query ($n: Int) { Programs(limit: $n) { docs { ${times(30, () => 'id')} } } }`
    expect(told(await ask(query, { n: 1000 }))).toEqual(refused)
    expect((await ask(query, { n: 5 })).body.errors).toBeUndefined()
  })

  test('over GET too', async () => {
    const query = encodeURIComponent(bomb(25, (next) => `${next} ${next}`))
    expect(told(await anonymous().get(`/api/graphql?query=${query}`))).toEqual(refused)
  })

  test('a list of requests in one', async () => {
    const answer = await api().post('/api/graphql', [{ query: '{ __typename }' }])
    expect(told(answer)).toEqual([400, ['body-not-object']])
  })

  test('a body of more than 64 kB', async () => {
    const answer = await ask('{ __typename }', { big: 'x'.repeat(64_000) })
    expect(told(answer)).toEqual([413, ['too-large']])
  })

  test('introspection, as operators run it', async () => {
    const { body } = await ask('{ __schema { types { name } } }')
    expect(body.data?.__schema).toBeUndefined()
    expect(body.errors).toHaveLength(1)
  })
})

describe('case 38: an error tells one thing, and no name the asker does not know', () => {
  test('of several mistakes the first', async () => {
    expect((await ask('{ nope nope2 { a } Levels(x: 1) { y } }')).body.errors).toHaveLength(1)
  })

  test.each([
    ['{ Program { id } Levls { docs { id } } }', {}],
    ['{ Levels { docs { titel } } }', {}],
    ['{ Levels(limt: 1) { docs { id } } }', {}],
    ['{ Levels(locale: nbb) { docs { id } } }', {}],
    ['query ($l: LocaleInputType) { Levels(locale: $l) { docs { id } } }', { l: 'nbb' }],
    ['query ($w: Level_where) { Levels(where: $w) { docs { id } } }', { w: { titel: {} } }],
    ['{ Levels { docs { ... on Levl { id } } } }', {}],
  ])('%s with %j suggests nothing', async (query, variables) => {
    const { body } = await ask(query, variables)
    expect(body.errors).toHaveLength(1)
    expect(body.errors[0].message).not.toMatch(/did you mean/i)
  })
})

describe('case 39: GraphQL cannot be written to from a page elsewhere', () => {
  const mutation = 'mutation { deleteLevel(id: "x") { id } }'

  test('a mutation over GET', async () => {
    const { status } = await anonymous().get(`/api/graphql?query=${encodeURIComponent(mutation)}`)
    expect(status).toBe(405)
  })

  test.each([
    ['text/plain', JSON.stringify({ query: mutation })],
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent(mutation)}`],
    [
      'multipart/form-data; boundary=a',
      `--a\r\nContent-Disposition: form-data; name="query"\r\n\r\n${mutation}\r\n--a--\r\n`,
    ],
  ])('a body of type %s', async (type, raw) => {
    const headers = { 'content-type': type }
    const { status, body } = await anonymous().send('/api/graphql', {
      method: 'POST',
      raw,
      headers,
    })
    expect([status, body.errors?.length]).toEqual([415, 1])
  })
})
