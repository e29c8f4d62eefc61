import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { relationIn } from './relation-in.ts'

/** The names of the fields that are asked of an object, each with what is asked of it in turn. */
export type Asked = Map<string, Asked>

/** What one operation asks: of each field at its root by its key in the answer, and of related documents by type. */
type Question = Readonly<{ roots: Asked; related: Map<GraphQLNamedType, Asked> }>

const questions = new WeakMap<object, Question>()

/** What the operation asks of one field at its root. */
export const askedOfRoot = (info: GraphQLResolveInfo): Asked =>
  questionOf(info).roots.get(String(info.path.key)) ?? new Map()

/**
 * What the operation asks of a type of document wherever a relation leads to it, so that the
 * documents of one collection are read together, and each once.
 */
export const askedOfRelated = (info: GraphQLResolveInfo): Asked =>
  questionOf(info).related.get(getNamedType(info.returnType)) ?? new Map()

/** Documents are kept parsed, so that this is found out once for each. */
function questionOf(info: GraphQLResolveInfo): Question {
  const kept = questions.get(info.operation)
  if (kept) return kept
  const question = readQuestion(info)
  questions.set(info.operation, question)
  return question
}

/** Directives are not looked at: a field that is skipped may be read in vain, never missed. */
function readQuestion({ schema, operation, fragments }: GraphQLResolveInfo): Question {
  const roots: Asked = new Map()
  const related: Question['related'] = new Map()

  function collect(type: GraphQLNamedType, { selections }: SelectionSetNode, asked: Asked): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments[selection.name.value]
        if (fragment) collectFragment(type, fragment, asked)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        collectFragment(type, selection, asked)
      } else {
        const field = isObjectType(type) ? type.getFields()[selection.name.value] : undefined
        if (!field) continue
        const key = asked === roots ? (selection.alias ?? selection.name).value : field.name
        const below = under(asked, key)
        if (selection.selectionSet) collectBelow(field, selection.selectionSet, below)
      }
    }
  }

  function collectFragment(
    type: GraphQLNamedType,
    {
      typeCondition,
      selectionSet,
    }: { typeCondition?: { name: { value: string } }; selectionSet: SelectionSetNode },
    asked: Asked,
  ): void {
    const named = typeCondition ? schema.getType(typeCondition.name.value) : type
    if (named) collect(named, selectionSet, asked)
  }

  function collectBelow(
    field: GraphQLField<unknown, unknown>,
    selections: SelectionSetNode,
    below: Asked,
  ): void {
    const type = getNamedType(field.type)
    collect(type, selections, relationIn(field) ? under(related, type) : below)
  }

  const root = schema.getRootType(operation.operation)
  if (root) collect(root, operation.selectionSet, roots)
  return { roots, related }
}

function under<Key>(askedBy: Map<Key, Asked>, key: Key): Asked {
  const kept = askedBy.get(key) ?? new Map()
  askedBy.set(key, kept)
  return kept
}
