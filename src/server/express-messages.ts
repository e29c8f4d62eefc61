import { IncomingMessage, ServerResponse } from 'node:http'
import express, { type Express } from 'express'

/**
 * Classes for the messages of a server that Express answers some of. Express gives every request and
 * response a prototype of its app. To V8 they are of another shape from then on, and all that Node does
 * with a message is compiled for either: a tenth of an answer at hand. These have that prototype from
 * the start, so that Express has nothing to change.
 */
export function expressMessages() {
  class Message extends IncomingMessage {}
  class Response<Request extends IncomingMessage> extends ServerResponse<Request> {}
  Object.setPrototypeOf(Message.prototype, express.request)
  Object.setPrototypeOf(Response.prototype, express.response)
  return {
    /** For `createServer`. */
    classes: { IncomingMessage: Message, ServerResponse: Response },
    /** Makes them those of the app. To be done before it answers anything. */
    adopt: (app: Express): void => {
      Object.assign(Message.prototype, { app })
      Object.assign(Response.prototype, { app })
      Object.assign(app, { request: Message.prototype, response: Response.prototype })
    },
  }
}

export type ExpressMessages = ReturnType<typeof expressMessages>
