import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { knownOperations } from './known-operations.ts'
import { limits } from './limits.ts'

const ofDocumentAlone = [knownOperations, ...specifiedRules]
const known: ReadonlySet<ValidationRule> = new Set(ofDocumentAlone)

/** One error answers as well as a hundred, and a suggestion would tell names that the asker does not know. */
const sparing = { maxErrors: 1, hideSuggestions: true } as const

/**
 * Keeps parsed documents, at most so many characters of them, and the verdict of the rules that
 * depend on the document alone. Rules that look at the variables too (Payload's complexity) run
 * every time.
 */
export function keepDocuments({ characters }: { characters: number }) {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: characters,
    sizeCalculation: (_document, source) => source.length + 1,
  })
  const verdicts = new WeakMap<DocumentNode, readonly GraphQLError[]>()

  function parseOnce(source: string): DocumentNode {
    const kept = documents.get(source)
    if (kept) return kept
    const document = parse(source, { maxTokens: limits.tokens })
    documents.set(source, document)
    return document
  }

  function validateOnce(
    schema: GraphQLSchema,
    document: DocumentNode,
    rules: readonly ValidationRule[] = specifiedRules,
  ): readonly GraphQLError[] {
    const kept =
      verdicts.get(document) ?? firstOf(validate(schema, document, ofDocumentAlone, sparing))
    verdicts.set(document, kept)
    if (kept.length > 0) return kept
    const others = rules.filter((rule) => !known.has(rule))
    return others.length === 0 ? [] : firstOf(validate(schema, document, others, sparing))
  }

  return { parseOnce, validateOnce }
}

/** Without GraphQL's word that it has stopped looking. */
const firstOf = (errors: readonly GraphQLError[]) => errors.slice(0, 1)
