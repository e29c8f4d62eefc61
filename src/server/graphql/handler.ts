import type { RequestHandler } from 'express'
import { execute, specifiedRules } from 'graphql'
import { createHandler } from 'graphql-http/lib/use/fetch'
import { createPayloadRequest, headersWithCors, mergeHeaders, type SanitizedConfig } from 'payload'
import { recordRefusal } from '../../../plugins/audit/index.ts'
import { rememberSender, type Sender } from '../../client-address.ts'
import { bodyAtHand } from '../body-at-hand.ts'
import { bodyLimits, fetchRequest } from '../fetch-request.ts'
import { Refusal } from '../problem.ts'
import type { Reads } from '../read-cache/index.ts'
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
    const answered = request.clone()
    rememberSender(answered, sender)
    const req = await createPayloadRequest({ canSetHeaders: true, config, request: answered })
    const headers: Record<string, string> = {}
    const until = Date.now() + deadline
    const handle = createHandler({
      schema,
      context: { headers, req, until },
      parse: (source) => parseOnce(String(typeof source === 'string' ? source : source.body)),
      validate: validateOnce,
      execute: (args) => execute({ ...args, hideSuggestions: true }),
      validationRules: (_request, args) => [
        ...specifiedRules,
        keepClientsReading(req),
        ...validationRules(args),
      ],
      formatError: (error) => {
        if (isFault(error)) req.payload.logger.error({ err: error }, 'a GraphQL resolver failed')
        const described = describeError(error)
        recordRefusal(req, Number(described.extensions.statusCode))
        return described
      },
    })
    const result = await within(deadline, handle(request))
    const cors = headersWithCors({ headers: new Headers(result.headers), req })
    for (const [name, value] of Object.entries(headers)) cors.append(name, value)
    // graphql-http leaves it out of some refusals, and a Response with a text gets text/plain.
    if (!cors.get('content-type')?.includes('json')) cors.set('content-type', 'application/json')
    return new Response(result.body, {
      headers: req.responseHeaders ? mergeHeaders(req.responseHeaders, cors) : cors,
      status: result.status,
    })
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
    const make = () => answer(read.request, sender).catch(refusalFor)
    await cache.answer({ ...read, message, response, make, body: bodyAtHand(message) })
  }
}

type Understood = Readonly<{ request: Request; question: PublicQuestion | null }>

/** Refusals of ours have their code where GraphQL clients look for it too. */
function refusalFor(error: unknown): Response {
  if (!(error instanceof Refusal)) throw error
  const { code } = error.problem
  const errors = [{ ...error.problem, extensions: { code, statusCode: error.status } }]
  return Response.json({ errors }, { status: error.status })
}
