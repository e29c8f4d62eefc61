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

const ofDocumentAlone = [knownOperations, ...specifiedRules]
const known: ReadonlySet<ValidationRule> = new Set(ofDocumentAlone)

/**
 * Keeps parsed documents, and the verdict of the rules that depend on the document alone. Rules
 * that look at the variables too (Payload's complexity) run every time.
 */
export function keepDocuments({ max }: { max: number }) {
  const documents = new LRUCache<string, DocumentNode>({ max })
  const verdicts = new WeakMap<DocumentNode, readonly GraphQLError[]>()

  function parseOnce(source: string): DocumentNode {
    const kept = documents.get(source)
    if (kept) return kept
    const document = parse(source)
    documents.set(source, document)
    return document
  }

  function validateOnce(
    schema: GraphQLSchema,
    document: DocumentNode,
    rules: readonly ValidationRule[] = specifiedRules,
  ): readonly GraphQLError[] {
    const kept = verdicts.get(document) ?? validate(schema, document, ofDocumentAlone)
    verdicts.set(document, kept)
    if (kept.length > 0) return kept
    const others = rules.filter((rule) => !known.has(rule))
    return others.length === 0 ? [] : validate(schema, document, others)
  }

  return { parseOnce, validateOnce }
}
