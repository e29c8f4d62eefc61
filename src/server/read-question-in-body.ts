import type { RequestHandler } from 'express'
import { bodyLimits } from './fetch-request.ts'
import { Refusal } from './problem.ts'
import { readBody } from './read-body.ts'

const overrides = ['x-payload-http-method-override', 'x-http-method-override'] as const

/**
 * Payload takes a form sent with POST and one of these headers for a GET with a long query; its
 * admin asks so. Made a GET here, so that whatever checks a query checks this one too.
 */
export const readQuestionInBody: RequestHandler = async (request, _response, next) => {
  const { method, headers } = request
  if (method !== 'POST' || !overrides.some((name) => headers[name] !== undefined)) return next()
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
  const meant = overrides.map((name) => headers[name] ?? 'GET')
  if (type !== 'application/x-www-form-urlencoded' || meant.some((each) => each !== 'GET')) {
    throw new Refusal(415, {
      code: 'unsupported-media-type',
      message:
        'X-Payload-HTTP-Method-Override: must be GET, with a body of type application/x-www-form-urlencoded.',
    })
  }
  const question = await readBody(request, bodyLimits.form)
  request.method = 'GET'
  request.originalUrl = withQuestion(request.originalUrl, question)
  request.url = withQuestion(request.url, question)
  for (const name of [...overrides, 'content-type', 'content-length', 'transfer-encoding']) {
    delete headers[name]
  }
  next()
}

const withQuestion = (address: string, question: string): string =>
  question === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${question}`
