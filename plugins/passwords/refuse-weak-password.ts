import { APIError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'
import { judgePassword } from './judge-password.ts'
import { textsIn } from './texts.ts'

type Owner = Readonly<{ email?: unknown; name?: unknown }>

/** When an account is made or changed, by whatever door; a reset by mail is such a change too. */
export const refuseWeakPassword: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const password: unknown = data?.password
  // What is no text is refused elsewhere.
  if (typeof password === 'string') await refuseWeak(password, { ...originalDoc, ...data }, req)
}

/** @throws APIError 400 `weak-password` that says what to do */
async function refuseWeak(
  password: string,
  { email, name }: Owner,
  req: PayloadRequest,
): Promise<void> {
  const own = [email, name].filter((text): text is string => typeof text === 'string')
  const fault = await judgePassword(password, own)
  if (fault === null) return
  const message = textsIn(req.i18n.language)[fault]
  // Twice, because the admin marks a field only by a list of errors.
  const errors = [{ path: 'password', message }]
  throw new APIError(
    message,
    400,
    { code: 'weak-password', field: 'password', reason: fault, errors },
    true,
  )
}
