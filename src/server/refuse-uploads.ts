import type { RequestHandler } from 'express'
import { Refusal } from './problem.ts'

/** For when something is wrong with files: none are taken until the operator says so again. */
export const refuseUploads: RequestHandler = ({ method }, _response, next) => {
  if (method !== 'POST') return next()
  throw new Refusal(503, {
    code: 'uploads-off',
    message: 'Files are not taken at the moment. What is stored can still be read.',
  })
}
