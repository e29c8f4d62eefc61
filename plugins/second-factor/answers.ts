import { APIError, type PayloadRequest } from 'payload'
import type { Setup } from './factor-secret.ts'
import { textsIn } from './texts.ts'

const say = ({ i18n }: PayloadRequest) => textsIn(i18n.language)

/** The password was right; a code is asked for. */
export const codeRequired = (req: PayloadRequest) =>
  new APIError(say(req).required, 401, { code: 'second-factor-required', field: 'code' }, true)

/** The password was right; a factor has to be set up, with what is in the answer. */
export const setupRequired = (req: PayloadRequest, setup: Setup) =>
  new APIError(
    say(req).setupRequired,
    401,
    { code: 'second-factor-setup-required', field: 'code', setup },
    true,
  )

export const wrongCode = (req: PayloadRequest) =>
  new APIError(say(req).wrong, 401, { code: 'second-factor-wrong', field: 'code' }, true)

export const alreadyOn = (req: PayloadRequest) =>
  new APIError(say(req).alreadyOn, 409, { code: 'second-factor-on' }, true)
