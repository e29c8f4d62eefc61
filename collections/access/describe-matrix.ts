import { doorMatrix, machineMatrix } from './door-matrix.ts'
import { type FieldPolicy, fieldMatrix } from './field-matrix.ts'
import { globalMatrix, matrix, type Operation, type Row } from './matrix.ts'
import { municipalRoles, nationalRoles, type Role, roleLabels } from './roles.ts'
import { machineLabels, operationLabels, ruleLabels } from './rule-labels.ts'
import { scopeMatrix, scopes } from './scopes.ts'

/** From those who may least to those who may most. */
const columns: readonly Role[] = [
  'anonymous',
  'api-client',
  ...municipalRoles.toReversed(),
  ...nationalRoles.toReversed(),
]

/** The role matrix as the Markdown page docs/access.md. */
export function describeMatrix(): string {
  return `${[
    '# Who may do what',
    'Written by `npm run generate` from `collections/access/`; `npm run access:matrix` prints it. What is not named here is refused, and the server does not start with a collection, global, field or route that is not.',
    'Everybody may do what anybody may, so the first column holds in all; only an API key reaches no further than its scopes. Whoever has several roles may do what any of them may, each within its own municipalities and institutions. “Egen kommune” is a municipality where the user holds the role of the column.',
    '## Collections',
    tableOf('Samling', groupAlike(matrix)),
    '## Globals',
    tableOf('Global', groupAlike(globalMatrix)),
    '## Fields with rights of their own',
    'They only take away from what the document gives.',
    table(
      ['Felt', 'Handling', ...columns.map(nameRole)],
      Object.entries<FieldPolicy>(fieldMatrix).flatMap(([name, policy]) =>
        describeField(name, policy),
      ),
    ),
    '## Routes beside Payload’s own',
    'What a caller then sees is for the collections the route reads.',
    table(
      ['Vei', 'GraphQL', ...columns.map(nameRole)],
      Object.entries(doorMatrix).map(describeDoor),
    ),
    '## What an API key reaches',
    'A key takes away from the columns “Alle” and “API-klient” and adds nothing: what is in none of its scopes is closed to it.',
    table(
      ['Nøkkelen er for', 'Samlinger, globaler og veier'],
      ['any', ...Object.keys(scopes)].map(describeScope),
    ),
    '## What only machinery uses',
    table(
      ['Samling', 'Hvem'],
      Object.entries(machineMatrix).map(([slug, who]) => [code(slug), machineLabels[who]]),
    ),
  ].join('\n\n')}\n`
}

type Policies = Readonly<Record<string, Readonly<Partial<Record<Operation, Row>>>>>

/** Collections with the same rows share them. */
function groupAlike(policies: Policies): [string, Policies[string]][] {
  const groups = new Map<string, { slugs: string[]; policy: Policies[string] }>()
  for (const [slug, policy] of Object.entries(policies)) {
    const key = JSON.stringify(policy)
    const group = groups.get(key) ?? { slugs: [], policy }
    groups.set(key, { ...group, slugs: [...group.slugs, slug] })
  }
  return [...groups.values()].map(({ slugs, policy }) => [slugs.map(code).join(', '), policy])
}

function tableOf(title: string, groups: [string, Policies[string]][]): string {
  const rows = groups.flatMap(([name, policy]) =>
    operationsOf(policy).map(([operation, row], place) => [
      place === 0 ? name : '',
      operationLabels[operation],
      ...columns.map((role) => describeCell(row, role)),
    ]),
  )
  return table([title, 'Handling', ...columns.map(nameRole)], rows)
}

/** Without those that the collection does not have, or that nobody may do. */
const operationsOf = (policy: Policies[string]): [Operation, Row][] =>
  operations.flatMap((operation): [Operation, Row][] => {
    const row = policy[operation]
    return row && Object.keys(row).length > 0 ? [[operation, row]] : []
  })

const operations = ['read', 'create', 'update', 'publish', 'delete', 'readVersions'] as const

function describeCell(row: Row, role: Role): string {
  const names = new Set([row.anonymous ?? [], row[role] ?? []].flat())
  if (names.size === 0) return '–'
  if (names.has('all')) return ruleLabels.all
  return [...new Set([...names].map((name) => ruleLabels[name]))].join('; ')
}

const describeField = (name: string, policy: FieldPolicy): string[][] =>
  Object.entries(policy).map(([operation, roles], place) => [
    place === 0 ? code(name) : '',
    operationLabels[operation as keyof FieldPolicy],
    ...columns.map((role) => (roles.includes(role) ? 'ja' : '–')),
  ])

function describeDoor([name, door]: [string, (typeof doorMatrix)[keyof typeof doorMatrix]]) {
  const query = 'query' in door ? code(door.query) : ''
  const { callers } = door
  const cells = columns.map((role) => (callers === 'closed' ? '–' : describeCell(callers, role)))
  return [code(name), query, ...cells]
}

function describeScope(scope: string): string[] {
  const named = Object.entries(scopeMatrix).flatMap(([name, each]) =>
    each === scope ? [name] : [],
  )
  const doors = Object.entries(doorMatrix).flatMap(([name, door]) =>
    'scope' in door && door.scope === scope ? [name] : [],
  )
  const label = Object.entries(scopes).find(([name]) => name === scope)?.[1].nb
  return [label ?? 'hva som helst', [...named, ...doors].map(code).join(', ')]
}

const nameRole = (role: Role): string => roleLabels[role].nb

const code = (text: string): string => `\`${text}\``

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
