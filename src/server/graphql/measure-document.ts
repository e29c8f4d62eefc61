import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** How much a document asks for, with every fragment written out where it is used. */
export type Measure = Readonly<{
  depth: number
  aliases: number
  directives: number
  rootFields: number
  fields: number
  cost: number
  /** Whether a list takes its limit from a variable, so that the cost is another one the next time. */
  varies: boolean
  /** The first fragment found to contain itself. */
  cycle: string | null
}>

export type Variables = Readonly<Record<string, unknown>>

const nothing: Measure = {
  depth: 0,
  aliases: 0,
  directives: 0,
  rootFields: 0,
  fields: 0,
  cost: 0,
  varies: false,
  cycle: null,
}

/**
 * Measures all operations of a document together. Each fragment is walked once however often it is
 * used, so that the time follows the length of the document and never what it unfolds to.
 */
export function measureDocument(document: DocumentNode, variables: Variables = {}): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition)
    }
  }
  const known = new Map<string, Measure | 'being measured'>()

  function ofFragment(name: string): Measure {
    const kept = known.get(name)
    if (kept === 'being measured') return { ...nothing, cycle: name }
    if (kept) return kept
    const definition = fragments.get(name)
    if (!definition) return nothing
    known.set(name, 'being measured')
    const measure = withDirectives(ofSelections(definition.selectionSet), definition)
    known.set(name, measure)
    return measure
  }

  function ofSelections({ selections }: SelectionSetNode): Measure {
    return selections.map(ofSelection).reduce(add, nothing)
  }

  function ofSelection(selection: SelectionNode): Measure {
    if (selection.kind === Kind.FIELD) return withDirectives(ofField(selection), selection)
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return withDirectives(ofSelections(selection.selectionSet), selection)
    }
    return withDirectives(ofFragment(selection.name.value), selection)
  }

  function ofField(field: FieldNode): Measure {
    const inside = field.selectionSet ? ofSelections(field.selectionSet) : nothing
    return {
      ...inside,
      // A schema describes itself in types of types; graphql's own rule bounds how deep.
      depth: field.name.value.startsWith('__') ? 1 : inside.depth + 1,
      aliases: inside.aliases + (field.alias ? 1 : 0),
      rootFields: 1,
      fields: inside.fields + 1,
      cost: 1 + inside.cost * rowsOf(field, variables),
      varies: inside.varies || limitOf(field)?.kind === Kind.VARIABLE,
    }
  }

  const used = document.definitions.map((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return nothing
    return withDirectives(ofSelections(definition.selectionSet), definition)
  })
  // Fragments that nothing uses are validated all the same.
  const unused = [...fragments.keys()].map((name) => (known.has(name) ? nothing : ofFragment(name)))
  return [...used, ...unused].reduce(add, nothing)
}

const add = (one: Measure, other: Measure): Measure => ({
  depth: Math.max(one.depth, other.depth),
  aliases: one.aliases + other.aliases,
  directives: one.directives + other.directives,
  rootFields: one.rootFields + other.rootFields,
  fields: one.fields + other.fields,
  cost: one.cost + other.cost,
  varies: one.varies || other.varies,
  cycle: one.cycle ?? other.cycle,
})

const withDirectives = (
  measure: Measure,
  { directives = [] }: { directives?: readonly unknown[] | undefined },
): Measure => ({ ...measure, directives: measure.directives + directives.length })

/** Payload's own default for a list that names no limit, and the most for one that asks for all. */
const unnamed = 10
const all = 1000

function rowsOf(field: FieldNode, variables: Variables): number {
  const isPage = field.selectionSet?.selections.some(
    (each) => each.kind === Kind.FIELD && each.name.value === 'docs',
  )
  const limit = limitOf(field)
  if (!limit) return isPage ? unnamed : 1
  const rows =
    limit.kind === Kind.VARIABLE ? variables[limit.name.value] : Reflect.get(limit, 'value')
  return Math.min(Math.max(Number(rows ?? unnamed) || all, 1), all)
}

const limitOf = (field: FieldNode) =>
  field.arguments?.find(({ name }) => name.value === 'limit')?.value
