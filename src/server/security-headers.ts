import type { RequestHandler } from 'express'
import helmet from 'helmet'

const none = ["'none'"]

const shared = {
  strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
  referrerPolicy: { policy: 'same-origin' },
} as const

/** Answers for programs: nothing in them may ever run or be framed. */
export const apiHeaders: RequestHandler = helmet({
  ...shared,
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: none,
      frameAncestors: none,
      baseUri: none,
      formAction: none,
      sandbox: [],
    },
  },
})

/** The admin: its own scripts and styles only. Next starts its pages with inline scripts. */
export function adminHeaders({ isDevelopment }: { isDevelopment: boolean }): RequestHandler {
  const evaluated = isDevelopment ? ["'unsafe-eval'"] : []
  return helmet({
    ...shared,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", "'unsafe-inline'", ...evaluated],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: isDevelopment ? ["'self'", 'ws:'] : ["'self'"],
        objectSrc: none,
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
      },
    },
  })
}
