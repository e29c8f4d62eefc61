import type { RequestHandler } from 'express'
import { type DocumentNode, execute, GraphQLError } from 'graphql'
import { createHandler } from 'graphql-http'
import {
  createPayloadRequest,
  headersWithCors,
  mergeHeaders,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'
import { recordRefusal } from '../../../plugins/audit/index.ts'
import { rememberSender, type Sender } from '../../client-address.ts'
import { bodyAtHand } from '../body-at-hand.ts'
import { bodyLimits, fetchRequest } from '../fetch-request.ts'
import { Refusal } from '../problem.ts'
import { answerFrom, type Reads } from '../read-cache/index.ts'
import { sendResponse } from '../send-response.ts'
import { senderOf } from '../sender-of.ts'
import { within } from '../within.ts'
import { describeError, isFault } from './describe-error.ts'
import { keepDocuments } from './documents.ts'
import { guardQuestion } from './guard-question.ts'
import { keepClientsReading } from './keep-clients-reading.ts'
import { deadline } from './limits.ts'
import { persistedQueries } from './persisted-queries.ts'
import { type PublicQuestion, publicQuestionIn } from './public-question.ts'
import { schemaOf } from './schema.ts'

/**
 * The GraphQL door. Resolvers get Payload's own request, so access is decided as in REST.
 *
 * @param allowed the only queries that are answered, by the SHA-256 of their text; null for any
 */
export function graphqlHandler(
  config: SanitizedConfig,
  allowed: ReadonlyMap<string, string> | null,
  { cache, reads }: Reads,
): RequestHandler {
  const { parseOnce, validateOnce } = keepDocuments({ characters: 500_000 })
  const findPersisted = persistedQueries({ characters: 500_000, allowed })

  /** What is asked, if it may be. First: what costs too much must not cost a look at the user either. */
  async function understand(asked: Request): Promise<Understood> {
    const { request, parameters, keep } = await findPersisted(asked)
    guardQuestion(parameters, parseOnce)
    keep()
    return { request, question: publicQuestionIn(parameters, parseOnce) }
  }

  async function answer(request: Request, sender: Sender): Promise<Response> {
    const { schema, validationRules } = await schemaOf(config)
    const req = await payloadRequest(config, request, sender)
    const headers: Record<string, string> = {}
    const contextValue = { headers, req, until: Date.now() + deadline }
    const handle = createHandler({
      onSubscribe: (_request, { query, operationName, variables }) => {
        const document = parsedOrErrors(query)
        if (!('definitions' in document)) return document
        const variableValues = variables ?? {}
        const question = { schema, document, variables: variableValues, rulesFor: validationRules }
        const errors = [...validateOnce(question), ...keepClientsReading(req, document)]
        if (errors.length > 0) return errors.slice(0, 1)
        return { schema, document, operationName, variableValues, contextValue }
      },
      execute: (args) => execute({ ...args, hideSuggestions: true }),
      formatError: (error) => {
        if (isFault(error)) req.payload.logger.error({ err: error }, 'a GraphQL resolver failed')
        const described = describeError(error)
        recordRefusal(req, Number(described.extensions.statusCode))
        return described
      },
    })
    const { method, url } = request
    const asked = { method, url, headers: request.headers, body: () => request.text() }
    const [body, init] = await within(deadline, handle({ ...asked, raw: request, context: {} }))
    const cors = headersWithCors({ headers: new Headers(init.headers), req })
    for (const [name, value] of Object.entries(headers)) cors.append(name, value)
    // graphql-http leaves it out of some refusals, and a Response with a text gets text/plain.
    if (!cors.get('content-type')?.includes('json')) cors.set('content-type', 'application/json')
    return new Response(body, {
      headers: req.responseHeaders ? mergeHeaders(req.responseHeaders, cors) : cors,
      status: init.status,
    })
  }

  function parsedOrErrors(query: string): DocumentNode | readonly GraphQLError[] {
    try {
      return parseOnce(query)
    } catch (error) {
      if (error instanceof GraphQLError) return [error]
      throw error
    }
  }

  return async (message, response) => {
    const asked = await fetchRequest(message, response, config.serverURL, bodyLimits.graphql)
    const sender = senderOf(message)
    const withoutBody = message.method === 'HEAD'
    const understood = await understand(asked).catch(refusalFor)
    if (understood instanceof Response) return sendResponse(understood, response, { withoutBody })
    const { request, question } = understood
    const read = question && reads.graphqlRead(message, question)
    if (!read) {
      const given = await answer(request, sender).catch(refusalFor)
      return sendResponse(given, response, { withoutBody })
    }
    const make = async () => answerFrom(await answer(read.request, sender).catch(refusalFor))
    await cache.answer({ ...read, message, response, make, body: bodyAtHand(message) })
  }
}

type Understood = Readonly<{ request: Request; question: PublicQuestion | null }>

/** Payload's own request. It has no body: the question has been read, and a second copy would cost as much as it. */
function payloadRequest(
  config: SanitizedConfig,
  { url, method, headers }: Request,
  sender: Sender,
): Promise<PayloadRequest> {
  const request = new Request(url, { method, headers })
  rememberSender(request, sender)
  return createPayloadRequest({ canSetHeaders: true, config, request })
}

/** Refusals of ours have their code where GraphQL clients look for it too. */
function refusalFor(error: unknown): Response {
  if (!(error instanceof Refusal)) throw error
  const { code } = error.problem
  const errors = [{ ...error.problem, extensions: { code, statusCode: error.status } }]
  return Response.json({ errors }, { status: error.status })
}
