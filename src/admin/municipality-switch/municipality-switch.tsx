import type { PayloadRequest, ServerProps } from 'payload'
import { parseCookies } from 'payload/shared'
import { ownMunicipalities } from '../own-municipalities.ts'
import { cookie } from './switch-cookie.ts'
import { SwitchForm } from './switch-form.tsx'

/** On every page, for those who work for several municipalities: which one they work in now. */
export async function MunicipalitySwitch({
  payload,
  user,
  i18n,
  req,
}: ServerProps & { req?: PayloadRequest }) {
  if (!user || !req) return null
  const own = await ownMunicipalities(payload, user)
  if (own.length < 2) return null
  const wish = parseCookies(req.headers).get(cookie)
  const chosen = own.find(({ id }) => id === wish)?.id ?? ''
  return (
    <SwitchForm
      chosen={chosen}
      language={i18n.language}
      municipalities={own.map(({ id, name }) => ({ id, name }))}
    />
  )
}
