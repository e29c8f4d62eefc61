import {
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
  visit,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { knownOperations } from './known-operations.ts'
import { limits } from './limits.ts'
import type { Variables } from './measure-document.ts'

/** One error answers as well as a hundred, and a suggestion would tell names that the asker does not know. */
const sparing = { maxErrors: 1, hideSuggestions: true } as const

type Verdict = readonly GraphQLError[]

/** What is asked, and of what. */
type Question = Readonly<{
  schema: GraphQLSchema
  document: DocumentNode
  variables: Variables
  /** Rules beside GraphQL's own, which may look at the variables too: Payload's complexity. */
  rulesFor: (args: ExecutionArgs) => readonly ValidationRule[]
}>

/**
 * Keeps parsed documents, at most so many characters of them, and the verdicts on them. The verdict
 * of rules that look at the variables is kept where these do not decide about any field.
 */
export function keepDocuments({ characters }: { characters: number }) {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: characters,
    sizeCalculation: (_document, source) => source.length + 1,
  })
  const onItself = new WeakMap<DocumentNode, Verdict>()
  const onItsCost = new WeakMap<DocumentNode, Verdict>()

  function parseOnce(source: string): DocumentNode {
    const kept = documents.get(source)
    if (kept) return kept
    const document = parse(source, { maxTokens: limits.tokens })
    documents.set(source, document)
    return document
  }

  /** Looks at the document first, then at the variables, then at what both come to. */
  function validateOnce({ schema, document, variables, rulesFor }: Question): Verdict {
    const judge = (rules: readonly ValidationRule[]) =>
      firstOf(validate(schema, document, rules, sparing))
    const verdict = onItself.get(document) ?? judge([knownOperations, ...specifiedRules])
    onItself.set(document, verdict)
    if (verdict.length > 0) return verdict
    const wrong = firstOf(errorsIn(variables, schema, document))
    if (wrong.length > 0) return wrong
    const kept = onItsCost.get(document)
    if (kept) return kept
    const cost = judge(rulesFor({ schema, document, variableValues: variables }))
    if (!variablesDecide(document)) onItsCost.set(document, cost)
    return cost
  }

  return { parseOnce, validateOnce }
}

/** Without GraphQL's word that it has stopped looking. */
const firstOf = (errors: readonly GraphQLError[]): Verdict => errors.slice(0, 1)

function errorsIn(variables: Variables, schema: GraphQLSchema, document: DocumentNode): Verdict {
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return []
    return getVariableValues(schema, definition.variableDefinitions ?? [], variables).errors ?? []
  })
}

/** Whether a variable decides which fields are asked for. */
function variablesDecide(document: DocumentNode): boolean {
  let decide = false
  visit(document, {
    enter: (node) => {
      if (node.kind !== Kind.DIRECTIVE) return
      decide ||= node.arguments?.some(({ value }) => value.kind === Kind.VARIABLE) ?? false
    },
  })
  return decide
}
