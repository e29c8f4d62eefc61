import type { PayloadRequest } from 'payload'
import { generateCookie } from 'payload/shared'

type Given = Readonly<{ name: string; value: string; path: string; expires?: Date }>

/** A cookie that scripts cannot read. Lax, because the way back from a provider is a link from another site. */
export const cookieFor = (req: PayloadRequest, { expires, ...given }: Given): string =>
  String(
    generateCookie({
      ...given,
      ...(expires ? { expires } : {}),
      httpOnly: true,
      sameSite: 'Lax',
      secure: isEncrypted(req),
      returnCookieAsObject: false,
    }),
  )

export const expired = new Date(0)

export const isEncrypted = ({ payload }: PayloadRequest): boolean =>
  payload.config.serverURL.startsWith('https:')
